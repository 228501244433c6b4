package org.parcours.template;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.FileTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import org.parcours.cache.Fingerprint;
import org.parcours.cache.FolderFingerprint;

/**
 * Templates, styles, scripts, fonts and words. Each file is looked up in this order: the course's own {@code theme}
 * folder, the theme that was chosen, the default theme.
 *
 * <p>Templates escape by their extension: {@code .ftlh} writes HTML, {@code .ftlx} XML, {@code .ftlg} GIFT, {@code .ftlj}
 * JSON. They see one typed record as {@code page} and cannot reach classes.
 */
public final class Theme {

    private static final String DEFAULT = "default";
    private static final String THEMES = "/org/parcours/themes/";

    private final Optional<Path> own;
    private final List<String> names;
    private final Configuration templates;

    private Theme(Optional<Path> own, List<String> names) throws IOException {
        this.own = own;
        this.names = names;
        this.templates = configuration(loaders());
    }

    /** The theme of this name, over which the course's {@code theme} folder wins where there is one. */
    public static Theme named(String name, Path courseFolder) throws IOException {
        Path own = courseFolder.resolve("theme");
        return new Theme(
                Files.isDirectory(own) ? Optional.of(own) : Optional.empty(),
                name.equals(DEFAULT) ? List.of(DEFAULT) : List.of(name, DEFAULT));
    }

    /** The theme that ships with the tool, without a course. */
    public static Theme standard() {
        try {
            return new Theme(Optional.empty(), List.of(DEFAULT));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file of the theme, such as {@code site/assets/parcours.css}; the caller closes the stream. */
    public Optional<InputStream> file(String path) throws IOException {
        if (own.isPresent() && Files.isRegularFile(own.get().resolve(path))) {
            return Optional.of(Files.newInputStream(own.get().resolve(path)));
        }
        return names.stream()
                .map(name -> Theme.class.getResourceAsStream(THEMES + name + "/" + path))
                .filter(in -> in != null)
                .findFirst();
    }

    /** The content of a file that every theme has, be it from another one. */
    public byte[] bytes(String path) {
        try (InputStream in = file(path).orElseThrow(() -> new IllegalStateException("the theme has no " + path))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The fingerprint of all that the course has of its own in it; the rest is part of the tool. */
    public Fingerprint fingerprint() {
        String files =
                own.map(folder -> FolderFingerprint.ofContents(folder).hex()).orElse("");
        return Fingerprint.of(String.join("/", names), files);
    }

    /**
     * The visible words in this language, from {@code labels_<tag>.properties}. A theme needs to have those only that it says
     * otherwise than the one below it.
     *
     * @throws IllegalStateException when no theme speaks the language, or a file of words cannot be read
     */
    public Map<String, String> labels(String languageTag) {
        String path = "labels_" + languageTag + ".properties";
        Map<String, String> labels = new TreeMap<>();
        List<InputStream> layers = layers(path);
        layers.forEach(layer -> words(layer, path).forEach(labels::put));
        if (layers.isEmpty()) {
            throw new IllegalStateException("no labels for " + languageTag);
        }
        return labels;
    }

    /** The files of this path, from the lowest theme to the course's own. */
    private List<InputStream> layers(String path) {
        List<InputStream> layers = new ArrayList<>();
        for (String name : names) {
            Optional.ofNullable(Theme.class.getResourceAsStream(THEMES + name + "/" + path))
                    .ifPresent(in -> layers.add(0, in));
        }
        try {
            if (own.isPresent() && Files.isRegularFile(own.get().resolve(path))) {
                layers.add(Files.newInputStream(own.get().resolve(path)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return layers;
    }

    private static Map<String, String> words(InputStream layer, String path) {
        Properties words = new Properties();
        try (InputStream in = layer) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException malformed) {
            throw new IllegalStateException(path + ": " + malformed.getMessage(), malformed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> labels = new TreeMap<>();
        words.stringPropertyNames().forEach(key -> labels.put(key, words.getProperty(key)));
        return labels;
    }

    /** Renders a template of the theme, such as {@code site/lesson.ftlh}, from one typed page record. */
    public String render(String template, Object page) {
        StringWriter out = new StringWriter();
        try {
            templates.getTemplate(template).process(Map.of("page", page), out);
        } catch (IOException | TemplateException e) {
            throw new IllegalStateException("template " + template + ": " + e.getMessage(), e);
        }
        return out.toString();
    }

    private TemplateLoader loaders() throws IOException {
        List<TemplateLoader> loaders = new ArrayList<>();
        if (own.isPresent()) {
            loaders.add(new FileTemplateLoader(own.get().toFile()));
        }
        names.forEach(name -> loaders.add(new ClassTemplateLoader(Theme.class, THEMES + name)));
        return new MultiTemplateLoader(loaders.toArray(TemplateLoader[]::new));
    }

    private static Configuration configuration(TemplateLoader loader) {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setTemplateLoader(loader);
        configuration.setDefaultEncoding("UTF-8");
        configuration.setOutputEncoding("UTF-8");
        configuration.setRecognizeStandardFileExtensions(true);
        configuration.setTemplateConfigurations(TextEscapes.byExtension());
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setFallbackOnNullLoopVariable(false);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setNumberFormat("computer");
        configuration.setBooleanFormat("c");
        configuration.setLocalizedLookup(false);
        return configuration;
    }
}
