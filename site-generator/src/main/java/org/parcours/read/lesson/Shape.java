package org.parcours.read.lesson;

import java.util.List;
import org.parcours.model.Interaction;
import org.parcours.model.text.Block;

/**
 * A question's blocks told apart.
 *
 * @param stem what stands above what is to be answered
 * @param interaction what is to be answered
 * @param feedback for everyone
 */
record Shape(List<Block> stem, Interaction interaction, List<Block> feedback) {}
