package org.parcours.handbook.pdf;

import java.util.List;
import java.util.Map;

/**
 * The pages of one part as objects of a PDF, numbered from 0 within the part, ready to be put into a book. Whatever crosses
 * parts is left open: see {@link ObjectText} for references, {@link PageContent} for page numbers.
 *
 * @param objects all objects but the streams' content, each as its length and text, compressed
 * @param count how many objects
 * @param pages in order
 * @param streams of those objects that have one, but not what paints the pages
 * @param tags the objects at the top of the part's structure tree
 * @param tagged what the part's keys of structure lead to, by key
 * @param targets the ids that links lead to and whose page is cited
 * @param fonts the glyphs that are used of each font, with the character that each shows
 */
record PdfPart(
        byte[] objects,
        int count,
        List<PageContent> pages,
        List<ObjectStream> streams,
        List<Integer> tags,
        List<Integer> tagged,
        List<String> targets,
        Map<String, Map<Integer, Integer>> fonts) {

    /** In place of a target: the number is that of the page itself, and of the whole. */
    static final int RUNNING = -1;

    /**
     * The stream of an object.
     *
     * @param digest of all that it depends on: two objects with the same are the same
     */
    record ObjectStream(int object, byte[] content, String digest) {}
}
