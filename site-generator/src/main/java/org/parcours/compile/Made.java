package org.parcours.compile;

import java.util.List;
import org.parcours.finding.Finding;

/**
 * What making an output gave.
 *
 * @param findings what was found while it was made
 * @param folders names of the folders that it filled
 * @param traits their fingerprint, taken when they were in place
 */
record Made(List<Finding> findings, List<String> folders, String traits) {}
