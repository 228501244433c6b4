package org.parcours.site;

/** Makes what a preview shows beside each page. */
@FunctionalInterface
public interface PreviewPanels {

    /**
     * The panel of a page.
     *
     * @param page its path below the site's folder
     * @param marks where its lines stand
     */
    PreviewPanel of(String page, Marks marks);
}
