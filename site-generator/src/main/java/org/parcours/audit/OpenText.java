package org.parcours.audit;

import java.util.function.Supplier;

/**
 * Some of what learners may read.
 *
 * @param witness fingerprint of what it was written in; empty where that is not known
 * @param letters its letters; they are asked for when somebody looks into it
 */
record OpenText(String witness, Supplier<String> letters) {}
