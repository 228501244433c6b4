package org.parcours.handbook.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The fonts of a book. Parts name a glyph by its place in the font's file; the book holds only the glyphs that are used,
 * in the same order. A map from the one to the other, the widths and the characters are written for the places in the
 * font's file (ISO 32000-1, 9.7.4 and 9.10.3).
 */
final class BookFonts {

    private static final Pattern WIDTHS = Pattern.compile("/W \\[\\s*0 \\[([^\\]]*)\\]\\s*\\]");
    private static final String SAME_GLYPHS = "/CIDToGIDMap /Identity";
    private static final Pattern CHARACTERS = Pattern.compile("/ToUnicode \\d+ 0 R");
    private static final int LARGEST_BLOCK = 100;

    private final PdfFile file;
    private final ShellCopy shell;

    BookFonts(PdfFile file, ShellCopy shell) {
        this.file = file;
        this.shell = shell;
    }

    /** The glyphs that parts use, together; of several characters that a glyph shows, the first in Unicode. */
    static Map<String, TreeMap<Integer, Integer>> glyphs(List<PartLayout> parts) {
        Map<String, TreeMap<Integer, Integer>> all = new TreeMap<>();
        parts.forEach(part -> part.pdf()
                .fonts()
                .forEach((font, used) -> used.forEach((glyph, character) ->
                        all.computeIfAbsent(font, unused -> new TreeMap<>()).merge(glyph, character, Math::min))));
        return all;
    }

    /** Writes all fonts, and the dictionary of their names. */
    void write(int number, Map<String, TreeMap<Integer, Integer>> glyphs) {
        StringBuilder names = new StringBuilder("<<");
        glyphs.forEach((name, used) -> names.append(" /")
                .append(name)
                .append(' ')
                .append(font(shell.font(name), used))
                .append(" 0 R"));
        file.object(number, names.append(" >>").toString());
    }

    private int font(int original, TreeMap<Integer, Integer> used) {
        String body = shell.source().body(original);
        int descendant = FopFile.reference(Pattern.compile("/DescendantFonts \\[\\s*(\\d+) 0 R"), body);
        int number = file.next();
        int characters = file.next();
        file.stream(characters, "<< /Filter /FlateDecode >>", Deflated.whole(ascii(characters(used))));
        String own = CHARACTERS.matcher(body).replaceFirst("/ToUnicode " + characters + " 0 R");
        int descended = descendant(descendant, used);
        file.object(
                number, own.replaceFirst("/DescendantFonts \\[[^\\]]*\\]", "/DescendantFonts [" + descended + " 0 R]"));
        return number;
    }

    private int descendant(int original, TreeMap<Integer, Integer> used) {
        String body = shell.source().body(original);
        Matcher widths = WIDTHS.matcher(body);
        if (!widths.find() || !body.contains(SAME_GLYPHS)) {
            throw new IllegalStateException("not a font as FOP writes it: " + body);
        }
        String[] each = widths.group(1).strip().split("\\s+");
        int map = file.next();
        ByteBuffer places = ByteBuffer.allocate(2 * (used.lastKey() + 1));
        int place = 1;
        for (int glyph : used.keySet()) {
            places.putShort(2 * glyph, (short) place++);
        }
        file.stream(map, "<< /Filter /FlateDecode >>", Deflated.whole(places.array()));
        String own = shell.text(body.substring(0, widths.start()))
                + "/W " + widths(each, List.copyOf(used.keySet()))
                + shell.text(body.substring(widths.end()));
        int number = file.next();
        file.object(number, own.replace(SAME_GLYPHS, "/CIDToGIDMap " + map + " 0 R"));
        return number;
    }

    private static String widths(String[] each, List<Integer> glyphs) {
        StringBuilder text = new StringBuilder("[0 [").append(each[0]);
        int last = 0;
        for (int i = 0; i < glyphs.size(); i++) {
            if (glyphs.get(i) != last + 1) {
                text.append("] ").append(glyphs.get(i)).append(" [");
            } else {
                text.append(' ');
            }
            text.append(each[i + 1]);
            last = glyphs.get(i);
        }
        return text.append("]]").toString();
    }

    private static String characters(TreeMap<Integer, Integer> used) {
        List<String> lines = new ArrayList<>();
        lines.add("<0000> <ffff>");
        used.forEach(
                (glyph, character) -> lines.add(String.format(Locale.ROOT, "<%04x> <%s>", glyph, utf16(character))));
        StringBuilder map = new StringBuilder("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n")
                .append("/CIDSystemInfo 3 dict dup begin\n/Registry (Adobe) def\n/Ordering (UCS) def\n")
                .append("/Supplement 0 def\nend def\n/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n")
                .append("1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
        for (int first = 0; first < lines.size(); first += LARGEST_BLOCK) {
            List<String> block = lines.subList(first, Math.min(lines.size(), first + LARGEST_BLOCK));
            map.append(block.size()).append(" beginbfchar\n");
            block.forEach(line -> map.append(line).append('\n'));
            map.append("endbfchar\n");
        }
        return map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
                .toString();
    }

    private static String utf16(int character) {
        StringBuilder hex = new StringBuilder();
        Character.toString(character).chars().forEach(unit -> hex.append(String.format(Locale.ROOT, "%04x", unit)));
        return hex.toString();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
