package org.parcours.quiz;

import java.util.List;
import org.parcours.finding.Finding;

/**
 * Of what a bank was made that stands in the output.
 *
 * @param made fingerprint of its questions, its pictures and the theme
 * @param findings what was found while it was made
 */
public record KeptBank(String made, List<Finding> findings) {}
