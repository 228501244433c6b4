package org.parcours.site;

/**
 * Of what a page was made that stands in the site.
 *
 * @param made fingerprint of its lesson or its words, and of all that stands around them
 * @param phrases fingerprint of what its lesson adds to the phrase book; empty where that is nothing
 */
public record KeptPage(String made, Seen seen, String phrases) {}
