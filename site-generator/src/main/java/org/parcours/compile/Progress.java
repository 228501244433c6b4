package org.parcours.compile;

/**
 * Somebody who watches a build. It is told from several threads at once, and of each lesson that is read and each file of an
 * output that is made or kept, as soon as it is.
 */
public interface Progress {

    /** Nobody watches. */
    Progress UNSEEN = path -> {};

    /** Counting begins again, of things of which it is known how many there are. */
    default void begin(int all) {}

    /**
     * Something is done.
     *
     * @param path of the lesson below the course folder, or of the file below the output folder
     */
    void done(String path);
}
