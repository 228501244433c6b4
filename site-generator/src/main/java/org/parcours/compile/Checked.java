package org.parcours.compile;

import java.util.List;
import java.util.Optional;
import org.parcours.finding.Finding;
import org.parcours.model.text.Language;

/**
 * What reading and checking a course gave.
 *
 * @param id of the course, if its plan could be read
 * @param language its source language, if its plan names one, even where nothing else of it can be read
 * @param lessons paths of the lessons that were read
 * @param findings by file and line
 */
record Checked(Optional<String> id, Optional<Language> language, List<String> lessons, List<Finding> findings) {}
