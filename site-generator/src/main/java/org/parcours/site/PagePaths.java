package org.parcours.site;

/** Where each page stands, below the folder of its language. */
final class PagePaths {

    static final String HOME = "index.html";
    static final String PHRASES = "phrases.html";
    static final String GLOSSARY = "glossary.html";
    static final String SOURCES = "sources.html";
    static final String WORKSHOPS = "workshops.html";

    private PagePaths() {}

    static String unit(String unit) {
        return unit + "/index.html";
    }

    /** Beside the folders of units, whose names are their authors'. */
    static String assessment(String path) {
        return "assessment-" + path + ".html";
    }

    static String lesson(String unit, String lesson) {
        return unit + "/" + lesson + ".html";
    }
}
