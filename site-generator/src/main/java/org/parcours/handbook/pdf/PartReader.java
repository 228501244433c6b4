package org.parcours.handbook.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parcours.handbook.pdf.PdfPart.ObjectStream;
import org.parcours.render.Digest;

/** Takes the file that FOP made of one part to pieces, and keeps what a book needs. */
final class PartReader {

    private static final Pattern REFERENCE =
            Pattern.compile("(?=[(\\d])(?:\\((?:\\\\.|[^\\\\()])*\\)|\\b(\\d+) 0 R\\b)", Pattern.DOTALL);
    private static final Pattern PAGES = Pattern.compile("/Pages (\\d+) 0 R");
    private static final Pattern TREE = Pattern.compile("/StructTreeRoot (\\d+) 0 R");
    private static final Pattern CONTENTS = Pattern.compile("/Contents (\\d+) 0 R");
    private static final Pattern HEIGHT = Pattern.compile("/MediaBox \\[\\s*\\S+ \\S+ \\S+ ([\\d.]+)\\s*\\]");
    private static final Pattern KEYED = Pattern.compile("(\\d+) (\\d+) 0 R");
    private static final Pattern PAINTS = Pattern.compile("/Subtype /Form\\b|/PatternType 1\\b");
    private static final Pattern LENGTH = Pattern.compile("/Length \\d+( 0 R)?\\b");
    private static final Pattern NAME = Pattern.compile("/Name /\\w+");

    private final FopFile file;
    private final ContentText text;
    private final int pageTree;
    private final int document;
    private final Map<Integer, Integer> places = new LinkedHashMap<>();
    private final List<Integer> pages;
    private final Map<Integer, String> bodies = new HashMap<>();

    private PartReader(FopFile file, ContentText text) {
        this.file = file;
        this.text = text;
        String catalog = file.body(file.root());
        this.pageTree = FopFile.reference(PAGES, catalog);
        this.pages = references(array("Kids", file.body(pageTree)));
        String tree = file.body(FopFile.reference(TREE, catalog));
        this.document = references(array("K", tree)).get(0);
    }

    /**
     * Reads a file.
     *
     * @param targets the ids that its marks name
     * @param fonts the glyphs that are used of each font, with the character that each shows
     */
    static PdfPart read(
            FopFile file, ContentText text, List<String> targets, Map<String, Map<Integer, Integer>> fonts) {
        return new PartReader(file, text).part(targets, fonts);
    }

    private PdfPart part(List<String> targets, Map<String, Map<Integer, Integer>> fonts) {
        List<Integer> tags = references(array("K", file.body(document)));
        List<Integer> tagged = tagged();
        reach(pages);
        reach(tags);
        reach(tagged);
        List<ObjectStream> streams = new ArrayList<>();
        ByteArrayOutputStream objects = new ByteArrayOutputStream();
        Map<Integer, String> digests = new HashMap<>();
        for (int number : places.keySet()) {
            byte[] object = ObjectText.of(body(number), this::code);
            ObjectText.number(object.length, objects);
            objects.writeBytes(object);
            if (file.hasStream(number)) {
                streams.add(new ObjectStream(places.get(number), stream(number), digest(number, digests)));
            }
        }
        return new PdfPart(
                Deflated.whole(objects.toByteArray()),
                places.size(),
                pages.stream().map(this::page).toList(),
                streams,
                tags.stream().map(places::get).toList(),
                tagged.stream().map(places::get).toList(),
                targets,
                fonts);
    }

    /** What the keys of structure lead to, by key. */
    private List<Integer> tagged() {
        String tree = file.body(FopFile.reference(TREE, file.body(file.root())));
        Map<Integer, Integer> found = new TreeMap<>();
        collect(tree, found);
        for (int key = 0; key < found.size(); key++) {
            if (!found.containsKey(key)) {
                throw new IllegalStateException("a part has no key of structure " + key);
            }
        }
        return List.copyOf(found.values());
    }

    private void collect(String node, Map<Integer, Integer> found) {
        references(array("Kids", node)).forEach(kid -> collect(file.body(kid), found));
        Matcher keyed = KEYED.matcher(array("Nums", node));
        while (keyed.find()) {
            found.put(Integer.parseInt(keyed.group(1)), Integer.parseInt(keyed.group(2)));
        }
    }

    private static String array(String name, String body) {
        Matcher start = Pattern.compile("/" + name + "\\s*\\[([^\\]]*)\\]").matcher(body);
        return start.find() ? start.group(1) : "";
    }

    private static List<Integer> references(String body) {
        List<Integer> found = new ArrayList<>();
        Matcher reference = REFERENCE.matcher(body);
        while (reference.find()) {
            if (reference.group(1) != null) {
                found.add(Integer.parseInt(reference.group(1)));
            }
        }
        return found;
    }

    private void reach(Collection<Integer> numbers) {
        List<Integer> waiting = new ArrayList<>(numbers);
        for (int i = 0; i < waiting.size(); i++) {
            int number = waiting.get(i);
            if (number != pageTree && number != document && places.putIfAbsent(number, places.size()) == null) {
                waiting.addAll(references(body(number)));
            }
        }
    }

    /** An object without its stream; a page also without what paints it. */
    private String body(int number) {
        return bodies.computeIfAbsent(number, this::bare);
    }

    private String bare(int number) {
        String body = file.body(number);
        if (pages.contains(number)) {
            return CONTENTS.matcher(body).replaceFirst("");
        }
        if (!file.hasStream(number)) {
            return body;
        }
        String bare = LENGTH.matcher(body).replaceAll("");
        // A picture's name is its place in the part, and the same picture is to be the same in every part.
        return bare.contains("/Subtype /Image") ? NAME.matcher(bare).replaceAll("") : bare;
    }

    private int code(int number) {
        if (number == pageTree) {
            return ObjectText.PAGES;
        }
        return number == document ? ObjectText.DOCUMENT : ObjectText.FIRST + places.get(number);
    }

    private byte[] stream(int number) {
        byte[] content = file.stream(number);
        if (!PAINTS.matcher(file.body(number)).find()) {
            return content;
        }
        return text.withGlyphs(new String(content, StandardCharsets.ISO_8859_1)).getBytes(StandardCharsets.ISO_8859_1);
    }

    private String digest(int number, Map<Integer, String> digests) {
        String known = digests.get(number);
        if (known == null) {
            Matcher reference = REFERENCE.matcher(body(number));
            String body = reference.replaceAll(found -> found.group(1) == null
                    ? Matcher.quoteReplacement(found.group())
                    : digest(Integer.parseInt(found.group(1)), digests));
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            all.writeBytes(body.getBytes(StandardCharsets.ISO_8859_1));
            if (file.hasStream(number)) {
                all.writeBytes(stream(number));
            }
            known = Digest.of(all.toByteArray());
            digests.put(number, known);
        }
        return known;
    }

    private PageContent page(int number) {
        String body = file.body(number);
        int content = FopFile.reference(CONTENTS, body);
        Matcher height = HEIGHT.matcher(body);
        if (!height.find()) {
            throw new IllegalStateException("a page without a size: " + body);
        }
        return new PageContent(
                places.get(number),
                (int) Math.round(Double.parseDouble(height.group(1)) * Thousandths.ONE),
                text.pieces(new String(file.stream(content), StandardCharsets.ISO_8859_1)));
    }
}
