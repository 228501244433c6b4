package org.parcours.finding;

/** How much a finding weighs: an error stops publication, a warning is listed and counted, an info is shown on request. */
public enum Severity {
    ERROR,
    WARNING,
    INFO
}
