package org.parcours.preview;

import org.parcours.site.PreviewPanel;

/**
 * What a preview shows where a page cannot be made.
 *
 * @param kind {@code broken} where its sources are, {@code gone} where there are none, {@code theme} where a template fails
 * @param edition under whose address the files of the theme are
 * @param cause what a template says of itself; empty otherwise
 * @param home address of the course's home; empty where there is none
 */
public record FindingsPage(String kind, String edition, String cause, String home, PreviewPanel panel) {}
