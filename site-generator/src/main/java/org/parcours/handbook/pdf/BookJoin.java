package org.parcours.handbook.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parcours.handbook.pdf.ObjectText.Filling;
import org.parcours.handbook.pdf.PageContent.NumberText;
import org.parcours.handbook.pdf.PageContent.Painted;
import org.parcours.handbook.pdf.PdfPart.ObjectStream;

/**
 * Writes the parts of a book as one PDF. Their objects are copied; what crosses parts (links, cited pages, page numbers,
 * fonts, the tree of tags) is filled in on the way.
 */
final class BookJoin {

    private static final Pattern PAGES = Pattern.compile("/Pages (\\d+) 0 R");
    private static final Pattern TREE = Pattern.compile("/StructTreeRoot (\\d+) 0 R");
    private static final Pattern RESOURCES = Pattern.compile("/Resources (\\d+) 0 R");
    private static final int KEYS_A_NODE = 100;

    private final PdfFile file = new PdfFile();
    private final List<PartLayout> layouts;
    private final Map<String, Position> positions;
    private final int[] pageObjects;
    private final int[] pageHeights;
    private final int pageTree = file.next();
    private final int tree = file.next();
    private final int document = file.next();
    private final int fonts = file.next();
    private final Map<String, Integer> streams = new HashMap<>();
    private final StringBuilder tags = new StringBuilder();
    private final StringBuilder keys = new StringBuilder();
    private final StringBuilder keyNodes = new StringBuilder();
    private int firstKey;
    private int key;
    private int page;

    private BookJoin(List<PartLayout> layouts) {
        this.layouts = layouts;
        this.positions = PageNumbers.positions(layouts);
        int pages = layouts.stream().mapToInt(PartLayout::pages).sum();
        this.pageObjects = new int[pages];
        this.pageHeights = new int[pages];
    }

    /** The book. */
    static byte[] join(List<PartLayout> layouts, List<Bookmark> bookmarks, ShellMaker shell) {
        return new BookJoin(layouts).write(bookmarks, shell);
    }

    /** Makes what a book has around its pages. */
    interface ShellMaker {
        ShellCopy of(Map<String, TreeMap<Integer, Integer>> glyphs, PdfFile file);
    }

    private byte[] write(List<Bookmark> bookmarks, ShellMaker maker) {
        int[] firsts = new int[layouts.size()];
        int index = 0;
        for (int i = 0; i < firsts.length; i++) {
            PdfPart part = layouts.get(i).pdf();
            firsts[i] = file.next(part.count() + part.pages().size());
            for (PageContent each : part.pages()) {
                pageHeights[index] = each.height();
                pageObjects[index++] = firsts[i] + each.object();
            }
        }
        for (int i = 0; i < firsts.length; i++) {
            write(layouts.get(i).pdf(), firsts[i]);
        }
        Map<String, TreeMap<Integer, Integer>> glyphs = BookFonts.glyphs(layouts);
        ShellCopy shell = maker.of(glyphs, file);
        new BookFonts(file, shell).write(fonts, glyphs);
        writePages();
        writeTags();
        int outline = new Outlines(file, this::goTo).write(bookmarks);
        int root = writeCatalogue(shell, outline);
        return file.end(root, shell.copy(shell.source().info()));
    }

    private void write(PdfPart part, int first) {
        PartFilling filling = new PartFilling(part, first, key);
        Map<Integer, ObjectStream> own = new HashMap<>();
        for (ObjectStream stream : part.streams()) {
            Integer same = streams.putIfAbsent(stream.digest(), first + stream.object());
            if (same != null) {
                filling.same.put(stream.object(), same);
            }
            own.put(stream.object(), stream);
        }
        ObjectText.Reader objects = new ObjectText.Reader(Deflated.inflated(part.objects()));
        int pagesBefore = page;
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        Set<Integer> withPages = new HashSet<>();
        for (int object = 0; object < part.count(); object++) {
            text.reset();
            objects.write(filling, text);
            if (object < part.pages().size()) {
                append(text, "/Contents " + (first + part.count() + object) + " 0 R");
                resources(text).ifPresent(withPages::add);
                file.page(first + object, text.toByteArray());
            } else if (withPages.contains(first + object)) {
                file.page(first + object, text.toByteArray());
            } else if (!own.containsKey(object)) {
                file.object(first + object, text.toByteArray());
            } else if (!filling.same.containsKey(object)) {
                file.stream(first + object, latin1(text), own.get(object).content());
            }
        }
        for (PageContent each : part.pages()) {
            byte[] painted = painted(each, part);
            file.stream(first + part.count() + page - pagesBefore, "<< /Filter /FlateDecode >>", painted);
            page++;
        }
        part.tags().forEach(tag -> tags.append(first + tag).append(" 0 R "));
        part.tagged().forEach(object -> addKey(first + object));
    }

    /** The number of the resources of a page. */
    private static Optional<Integer> resources(ByteArrayOutputStream page) {
        Matcher named = RESOURCES.matcher(latin1(page));
        return named.find() ? Optional.of(Integer.valueOf(named.group(1))) : Optional.empty();
    }

    /** Adds entries to a dictionary. */
    private static void append(ByteArrayOutputStream dictionary, String entries) {
        String body = latin1(dictionary);
        dictionary.reset();
        dictionary.writeBytes(
                (body.substring(0, body.lastIndexOf(">>")) + entries + " >>").getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String latin1(ByteArrayOutputStream text) {
        return text.toString(StandardCharsets.ISO_8859_1);
    }

    private byte[] painted(PageContent content, PdfPart part) {
        Deflated deflated = new Deflated();
        for (PageContent.Piece piece : content.pieces()) {
            if (piece instanceof Painted painted) {
                deflated.add(painted);
            } else if (piece instanceof NumberText text) {
                deflated.add(numbered(text, part));
            }
        }
        return deflated.bytes();
    }

    private String numbered(NumberText text, PdfPart part) {
        if (text.target() == PdfPart.RUNNING) {
            return NumberLine.running(text, page + 1, pageObjects.length);
        }
        return NumberLine.cited(
                text, position(part.targets().get(text.target())).page() + 1);
    }

    /** @throws IllegalStateException when nothing in the book has this id: FOP itself says nothing of such a link */
    private Position position(String id) {
        Position position = positions.get(id);
        if (position == null) {
            throw new IllegalStateException("a link or a page number names `" + id + "`, which no part defines");
        }
        return position;
    }

    private String goTo(String id) {
        Position place = position(id);
        return "<< /S /GoTo /D [" + pageObjects[place.page()] + " 0 R /XYZ " + Thousandths.text(place.x()) + " "
                + Thousandths.text(pageHeights[place.page()] - place.y())
                + " null] >>";
    }

    private void addKey(int object) {
        keys.append(key++).append(' ').append(object).append(" 0 R ");
        if (key - firstKey == KEYS_A_NODE) {
            endKeys();
        }
    }

    private void endKeys() {
        if (key > firstKey) {
            int node = file.next();
            file.object(
                    node,
                    "<< /Limits [" + firstKey + " " + (key - 1) + "] /Nums ["
                            + keys.toString().strip() + "] >>");
            keyNodes.append(node).append(" 0 R ");
            keys.setLength(0);
            firstKey = key;
        }
    }

    private void writePages() {
        StringBuilder kids = new StringBuilder();
        for (int object : pageObjects) {
            kids.append(object).append(" 0 R ");
        }
        file.object(
                pageTree,
                "<< /Type /Pages /Count " + pageObjects.length + " /Kids ["
                        + kids.toString().strip() + "] >>");
    }

    private void writeTags() {
        endKeys();
        int keyTree = file.next();
        file.object(keyTree, "<< /Kids [" + keyNodes.toString().strip() + "] >>");
        file.object(tree, "<< /Type /StructTreeRoot /K [" + document + " 0 R] /ParentTree " + keyTree + " 0 R >>");
        file.object(
                document,
                "<< /S /Document /P " + tree + " 0 R /K [" + tags.toString().strip() + "] >>");
    }

    private int writeCatalogue(ShellCopy shell, int outline) {
        String body = shell.source().body(shell.source().root());
        shell.replaced(FopFile.reference(PAGES, body), pageTree);
        shell.replaced(FopFile.reference(TREE, body), tree);
        String own = shell.text(body);
        int number = file.next();
        file.object(
                number,
                own.substring(0, own.lastIndexOf(">>")) + "/PageLabels << /Nums [0 << /S /D >>] >> /Outlines " + outline
                        + " 0 R /PageMode /UseOutlines >>");
        return number;
    }

    /** What the book puts into the objects of one part. */
    private final class PartFilling implements Filling {

        private final PdfPart part;
        private final int first;
        private final int keys;
        private final Map<Integer, Integer> same = new HashMap<>();

        PartFilling(PdfPart part, int first, int keys) {
            this.part = part;
            this.first = first;
            this.keys = keys;
        }

        @Override
        public int number(int code) {
            return switch (code) {
                case ObjectText.PAGES -> pageTree;
                case ObjectText.DOCUMENT -> document;
                case ObjectText.FONTS -> fonts;
                default -> same.getOrDefault(code - ObjectText.FIRST, first + code - ObjectText.FIRST);
            };
        }

        @Override
        public int key(int own) {
            return keys + own;
        }

        @Override
        public String goTo(int target) {
            return BookJoin.this.goTo(part.targets().get(target));
        }
    }
}
