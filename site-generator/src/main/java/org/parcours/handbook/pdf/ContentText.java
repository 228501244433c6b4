package org.parcours.handbook.pdf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parcours.handbook.pdf.PageContent.NumberText;
import org.parcours.handbook.pdf.PageContent.Piece;

/**
 * What paints a page, as FOP wrote it for one part: its glyphs have codes of this part's fonts. They get the codes that
 * they have in the font's file, which are the same in every part; and texts with page numbers are set apart.
 */
final class ContentText {

    /** Before a text with page numbers, in a comment; its number follows. */
    static final String OPEN = "[";
    /** After it. */
    static final String CLOSE = "]";

    private static final Pattern TOKEN = Pattern.compile(
            "(?=[/<>(])(?:/(\\S+) [\\d.]+ Tf\\b|<<|>>|<([0-9a-fA-F]*)>|\\((?:\\\\.|[^\\\\()])*\\))", Pattern.DOTALL);
    private static final Pattern MARKED = Pattern.compile("%\\[(\\d+)\\n(.*?)%\\]\\n", Pattern.DOTALL);
    private static final Pattern LINE =
            Pattern.compile("(.*\\s)(-?[\\d.]+)(\\s+-?[\\d.]+\\s+Tm\\s*\\[)(.*)(\\]\\s*TJ.*)", Pattern.DOTALL);
    private static final Pattern FONT = Pattern.compile("/(\\S+) [\\d.]+ Tf\\b");
    private static final int CODE = 4;
    private static final int HEX = 16;

    private final Map<String, int[]> glyphs;
    private final List<NumberFont.Line> lines;

    /**
     * @param glyphs the glyph of each code, by font
     * @param lines the texts with page numbers, in the order in which marks name them
     */
    ContentText(Map<String, int[]> glyphs, List<NumberFont.Line> lines) {
        this.glyphs = glyphs;
        this.lines = lines;
    }

    /** What paints a page, in pieces. */
    List<Piece> pieces(String content) {
        String text = withGlyphs(content);
        List<Piece> pieces = new ArrayList<>();
        Matcher marked = MARKED.matcher(text);
        int done = 0;
        while (marked.find()) {
            add(text.substring(done, marked.start()), pieces);
            pieces.add(number(lines.get(Integer.parseInt(marked.group(1))), marked.group(2)));
            done = marked.end();
        }
        add(text.substring(done), pieces);
        return pieces;
    }

    private static void add(String text, List<Piece> pieces) {
        if (!text.isEmpty()) {
            pieces.add(Deflated.of(text.getBytes(StandardCharsets.ISO_8859_1)));
        }
    }

    /** The same with the codes of the fonts' files. */
    String withGlyphs(String content) {
        StringBuilder text = new StringBuilder(content.length());
        Matcher token = TOKEN.matcher(content);
        int done = 0;
        int depth = 0;
        int[] codes = new int[0];
        while (token.find()) {
            if (token.group(1) != null) {
                codes = glyphs.getOrDefault(token.group(1), new int[0]);
            } else if (token.group(2) != null && depth == 0) {
                text.append(content, done, token.start(2));
                translate(token.group(2), codes, text);
                done = token.end(2);
            } else if (token.group().equals("<<")) {
                depth++;
            } else if (token.group().equals(">>")) {
                depth--;
            }
        }
        return text.append(content, done, content.length()).toString();
    }

    private static void translate(String hex, int[] codes, StringBuilder text) {
        for (int i = 0; i < hex.length(); i += CODE) {
            appendCode(codes[Integer.parseInt(hex, i, i + CODE, HEX)], text);
        }
    }

    private static void appendCode(int glyph, StringBuilder text) {
        for (int shift = 12; shift >= 0; shift -= 4) {
            text.append(Character.forDigit(glyph >> shift & 0xf, HEX));
        }
    }

    private NumberText number(NumberFont.Line line, String marked) {
        Matcher parts = LINE.matcher(marked);
        Matcher font = FONT.matcher(marked);
        if (!parts.matches() || !font.find()) {
            throw new IllegalStateException("a page number is not painted as expected: " + marked);
        }
        int[] codes = glyphs.get(font.group(1));
        List<String> figures = line.figures().stream()
                .map(figure -> {
                    StringBuilder code = new StringBuilder();
                    appendCode(codes[figure], code);
                    return code.toString();
                })
                .toList();
        return new NumberText(
                line.target(),
                line.x(),
                parts.group(1),
                parts.group(2),
                parts.group(3),
                parts.group(4),
                parts.group(5),
                figures,
                line.widths());
    }
}
