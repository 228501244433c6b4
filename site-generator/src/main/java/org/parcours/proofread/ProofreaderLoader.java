package org.parcours.proofread;

import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Makes a proofreader of library files that are not on the class path: few courses are proofread, and the library is large.
 * The library sees its own files, the Java platform and ours, and nothing of the program around.
 */
public final class ProofreaderLoader {

    private static final String OURS = "org.parcours.";
    private static final String BESIDE_THE_LIBRARY = OURS + "proofread.LanguageToolProofreader";

    private ProofreaderLoader() {}

    /**
     * The proofreader of these files.
     *
     * @param library LanguageTool, its languages, and all that they need
     * @throws IllegalStateException when the files are not those
     */
    public static Proofreader of(List<Path> library) {
        List<URL> files = new ArrayList<>();
        files.add(ProofreaderLoader.class.getProtectionDomain().getCodeSource().getLocation());
        library.forEach(file -> files.add(url(file)));
        ClassLoader loader = new URLClassLoader(files.toArray(URL[]::new), new Shared());
        try {
            String names = library.stream()
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .collect(Collectors.joining(" "));
            return (Proofreader) Class.forName(BESIDE_THE_LIBRARY, true, loader)
                    .getConstructor(String.class)
                    .newInstance(names);
        } catch (ReflectiveOperationException | LinkageError wrongFiles) {
            throw new IllegalStateException("no proofreader in " + library, wrongFiles);
        }
    }

    private static URL url(Path file) {
        try {
            return file.toUri().toURL();
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What the library's side shares with this one: the platform, and our own types, so that they are the same there. */
    private static final class Shared extends ClassLoader {

        Shared() {
            super(ClassLoader.getPlatformClassLoader());
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            if (name.startsWith(OURS) && !name.startsWith(BESIDE_THE_LIBRARY)) {
                return Class.forName(name, false, ProofreaderLoader.class.getClassLoader());
            }
            throw new ClassNotFoundException(name);
        }
    }
}
