package org.parcours.handbook.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.IntUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of an object of a part. What only the book knows is left open, as a letter that PDF does not use and a number:
 * which object is meant, which key of structure, which place a link leads to.
 */
final class ObjectText {

    /** What objects of parts refer to that belongs to the book. Objects of the part follow. */
    static final int PAGES = 0;

    static final int DOCUMENT = 1;
    static final int FONTS = 2;
    static final int FIRST = 3;

    private static final int REFERENCE = 1;
    private static final int KEY = 2;
    private static final int GO_TO = 3;
    private static final int SEVEN_BITS = 0x7f;

    /** A look at the one character with which it may begin comes first: most begin nothing. */
    private static final Pattern OPEN = Pattern.compile(
            "(?=[<(/\\d])(?:<<\\s*/URI \\(" + PartDialect.LINK + "(\\d+)\\)\\s*/S /URI\\s*>>"
                    + "|\\((?:\\\\.|[^\\\\()])*\\)|\\b(\\d+) 0 R\\b|(?<=/StructParents? )(\\d+)|(?=/ProcSet))",
            Pattern.DOTALL);

    private ObjectText() {}

    /** What a book fills in. */
    interface Filling {

        /** The number of an object that a part refers to. */
        int number(int code);

        /** The key of structure that a part knows by this key. */
        int key(int key);

        /** The action that leads to a target of the part. */
        String goTo(int target);
    }

    /**
     * The text with its open places.
     *
     * @param code what each object's number stands for
     */
    static byte[] of(String body, IntUnaryOperator code) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(body.length());
        Matcher open = OPEN.matcher(body);
        int done = 0;
        while (open.find()) {
            text(body.substring(done, open.start()), out);
            done = open.end();
            if (open.group(1) != null) {
                mark(GO_TO, Integer.parseInt(open.group(1)), out);
            } else if (open.group(2) != null) {
                mark(REFERENCE, code.applyAsInt(Integer.parseInt(open.group(2))), out);
            } else if (open.group(3) != null) {
                mark(KEY, Integer.parseInt(open.group(3)), out);
            } else if (open.group().isEmpty()) {
                text("/Font ", out);
                mark(REFERENCE, FONTS, out);
                text(" ", out);
            } else {
                text(open.group(), out);
            }
        }
        text(body.substring(done), out);
        return out.toByteArray();
    }

    private static void text(String text, ByteArrayOutputStream out) {
        if (text.chars().anyMatch(letter -> letter <= GO_TO)) {
            throw new IllegalStateException("an object of FOP's that is not text: " + text);
        }
        out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static void mark(int kind, int value, ByteArrayOutputStream out) {
        out.write(kind);
        number(value, out);
    }

    static void number(int value, ByteArrayOutputStream out) {
        int rest = value;
        while (rest > SEVEN_BITS) {
            out.write(rest & SEVEN_BITS | SEVEN_BITS + 1);
            rest >>>= 7;
        }
        out.write(rest);
    }

    /** Goes through kept texts. */
    static final class Reader {

        private final byte[] bytes;
        private int place;

        Reader(byte[] bytes) {
            this.bytes = bytes;
        }

        int number() {
            int value = 0;
            for (int shift = 0; ; shift += 7) {
                int next = bytes[place++];
                value |= (next & SEVEN_BITS) << shift;
                if (next >= 0) {
                    return value;
                }
            }
        }

        /** Writes the next text, which its length precedes, with what a book puts into it. */
        void write(Filling book, ByteArrayOutputStream out) {
            int length = number();
            int end = place + length;
            while (place < end) {
                int letter = bytes[place++];
                switch (letter) {
                    case REFERENCE -> ascii(book.number(number()) + " 0 R", out);
                    case KEY -> ascii(Integer.toString(book.key(number())), out);
                    case GO_TO -> ascii(book.goTo(number()), out);
                    default -> out.write(letter);
                }
            }
        }

        private static void ascii(String text, ByteArrayOutputStream out) {
            for (int i = 0; i < text.length(); i++) {
                out.write(text.charAt(i));
            }
        }
    }
}
