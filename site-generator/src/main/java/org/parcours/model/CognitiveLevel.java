package org.parcours.model;

/** What an objective asks of the mind, from Anderson and Krathwohl's revision (2001) of Bloom's taxonomy (1956). */
public enum CognitiveLevel {
    REMEMBER,
    UNDERSTAND,
    APPLY,
    ANALYSE,
    EVALUATE,
    CREATE
}
