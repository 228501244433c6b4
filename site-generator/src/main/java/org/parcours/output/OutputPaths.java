package org.parcours.output;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The paths of one output. Each can be a file on every system, stays below its folder, and is taken once, small and
 * capital letters alike; no path is a file and a folder too. A path that is refused is a mistake of ours.
 */
final class OutputPaths {

    private static final Pattern FORBIDDEN = Pattern.compile("[\\x00-\\x1f\\x7f<>:\"|?*\\\\]|[ .]$");
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");

    /** The longest name that the usual file systems take, in bytes. */
    private static final int LONGEST_NAME = 255;

    private final Set<String> files = new HashSet<>();
    private final Set<String> folders = new HashSet<>();

    /**
     * Takes a path.
     *
     * @throws IllegalArgumentException when it cannot be taken
     */
    void take(String path) {
        for (String name : path.split("/", -1)) {
            if (!isName(name)) {
                throw new IllegalArgumentException("not a path below the output: " + path);
            }
        }
        String same = Normalizer.normalize(path, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        if (folders.contains(same) || !files.add(same)) {
            throw new IllegalArgumentException("written already: " + path);
        }
        for (int slash = same.indexOf('/'); slash >= 0; slash = same.indexOf('/', slash + 1)) {
            String folder = same.substring(0, slash);
            if (files.contains(folder)) {
                throw new IllegalArgumentException("a file already, so no folder: " + path);
            }
            folders.add(folder);
        }
    }

    private static boolean isName(String name) {
        return !name.isEmpty()
                && !FORBIDDEN.matcher(name).find()
                && !DEVICE.matcher(name).matches()
                && name.getBytes(StandardCharsets.UTF_8).length <= LONGEST_NAME;
    }
}
