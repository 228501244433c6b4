package org.parcours.site;

/**
 * Where a link leads from one page.
 *
 * @param role {@code web}, {@code lesson}, {@code term}, {@code source}, or empty where the place is not known
 * @param hint what stands there in a few words; may be empty
 */
record Target(String role, String href, String hint) {

    static final Target UNKNOWN = new Target("", "", "");
}
