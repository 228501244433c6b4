package org.parcours.read.asciidoc;

import java.util.Locale;
import java.util.Set;
import org.parcours.model.text.Slug;

/** Attributes that Asciidoctor itself knows, which are no lines of a lesson's header, and those that are. */
final class AttributeNames {

    private static final Set<String> ASCIIDOCTOR = Set.of(("appendix-caption appendix-refsig attribute-missing "
                    + "attribute-undefined author authorinitials authors autofit-option backend cache-uri caution-caption "
                    + "chapter-label chapter-refsig chapter-signifier compat-mode copycss copyright css-signature "
                    + "data-uri description docinfo docinfodir doctype doctitle email encoding eqnums example-caption "
                    + "experimental favicon figure-caption firstname hardbreaks hardbreaks-option hide-uri-scheme "
                    + "icon-set icons iconsdir iconfont-cdn iconfont-name iconfont-remote icontype idprefix idseparator "
                    + "imagesdir important-caption keywords lang last-update-label lastname leveloffset linkattrs "
                    + "linkcss listing-caption manname-title max-width middlename mantitle manvolnum multipage-level "
                    + "nofooter nofootnotes noheader nolang note-caption notitle orgname outfilesuffix part-refsig "
                    + "part-signifier partnums preface-title prewrap relfileprefix relfilesuffix reproducible revdate "
                    + "revnumber revremark scriptsdir sectanchors sectids section-refsig sectlinks sectnumlevels "
                    + "sectnums showtitle skip-front-matter source-highlighter source-indent source-language "
                    + "source-linenums-option stem stylesdir stylesheet tabsize table-caption tip-caption "
                    + "title-separator toc toc-class toc-placement toc-position toc-title toc2 toclevels "
                    + "untitled-label version-label warning-caption webfonts xrefstyle")
            .split(" "));

    private static final Set<String> LESSON = Set.of(
            "title",
            "titre",
            "summary",
            "resume",
            "duration",
            "duree",
            "level",
            "niveau",
            "audience",
            "public",
            "covers",
            "couvre",
            "after",
            "apres",
            "translates",
            "traduit");

    private AttributeNames() {}

    static boolean isAsciidoctors(String name) {
        return ASCIIDOCTOR.contains(name.toLowerCase(Locale.ROOT));
    }

    static boolean isOfLesson(String name) {
        return LESSON.contains(Slug.of(name));
    }
}
