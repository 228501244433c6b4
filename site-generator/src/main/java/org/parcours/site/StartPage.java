package org.parcours.site;

import java.util.List;

/** The first page: which language one wants. */
public record StartPage(Frame frame, List<Way> ways) {

    /**
     * The way into one language.
     *
     * @param tag of the language; its name stands in its own labels
     * @param begin what leads in, in words of that language
     */
    public record Way(String tag, String name, String title, String summary, String begin, String href) {}
}
