package org.parcours;

import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethod;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.THROW_GENERIC_EXCEPTIONS;
import static java.util.Map.entry;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvent;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The layers, and what keeps outputs the same everywhere: each habit that a machine can watch. */
class ArchitectureTest {

    /** Packages from left to right; a package imports only from layers to its left, never from its own. */
    private static final List<Set<String>> LAYERS = List.of(
            Set.of("source", "cache", "concurrent"),
            Set.of("finding"),
            Set.of("model"),
            Set.of("read", "check", "edition", "typography", "outline", "assessment", "output", "audit"),
            Set.of("read.lesson"),
            Set.of("read.course"),
            Set.of("template"),
            Set.of("report"),
            Set.of("render"),
            Set.of("site", "handbook", "quiz", "proofread"),
            Set.of("read.*", "check.*", "quiz.*"),
            Set.of("overview"),
            Set.of("compile"),
            Set.of("preview", "author"));

    /** The one package that imports a library, by the start of the library's packages. */
    private static final Map<String, String> LIBRARIES = Map.ofEntries(
            entry("org.snakeyaml.", "read.course"),
            entry("org.commonmark.", "read.markdown"),
            entry("org.asciidoctor.", "read.asciidoc"),
            entry("org.jruby.", "read.asciidoc"),
            entry("freemarker.", "template"),
            entry("org.apache.fop.", "handbook"),
            entry("org.apache.xmlgraphics.", "handbook"),
            entry("org.apache.pdfbox.", "audit"),
            entry("org.languagetool.", "proofread"),
            entry("com.sun.net.httpserver.", "preview"),
            entry("com.github.difflib.", "author"));

    private static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("org.parcours");

    private static final Set<String> JDK = Set.of("java.", "javax.", "org.w3c.dom.", "org.xml.sax.");

    @Test
    void a_package_imports_only_from_layers_to_its_left() {
        classes()
                .should(importOnlyFromTheLeft())
                .because("data goes left to right and imports point the other way")
                .check(CLASSES);
    }

    @Test
    void a_library_is_imported_by_one_package() {
        classes()
                .should(importOnlyTheirOwnLibrary())
                .because("a library can then be replaced in one place")
                .check(CLASSES);
    }

    @Test
    void no_package_is_called_util() {
        noClasses()
                .should()
                .resideInAnyPackage("..util..", "..utils..", "..common..", "..helper..")
                .check(CLASSES);
    }

    @Test
    void nothing_is_printed() {
        noClasses()
                .should(ACCESS_STANDARD_STREAMS)
                .because("what an author should know is a finding, and everything else goes to an output folder")
                .check(CLASSES);
    }

    @Test
    void no_exception_is_nameless() {
        noClasses().should(THROW_GENERIC_EXCEPTIONS).check(CLASSES);
    }

    @Test
    void nothing_static_can_change() {
        fields().that()
                .areStatic()
                .and()
                .areNotFinal()
                .should()
                .haveModifier(FINAL)
                .because("two builds in one machine may not meet")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void no_clock_and_no_chance_reach_an_output() {
        noClasses()
                .should(callMethod(Instant.class, "now"))
                .orShould(callMethod(LocalDate.class, "now"))
                .orShould(callMethod(LocalDateTime.class, "now"))
                .orShould(callMethod(ZonedDateTime.class, "now"))
                .orShould(callMethod(System.class, "currentTimeMillis"))
                .orShould(callMethod(UUID.class, "randomUUID"))
                .orShould(callMethod(Math.class, "random"))
                .orShould(callMethod(Locale.class, "getDefault"))
                .orShould()
                .callConstructor(Date.class)
                .orShould(callMethod(String.class, "toLowerCase"))
                .orShould(callMethod(String.class, "toUpperCase"))
                .orShould(callMethod(String.class, "format", String.class, Object[].class))
                .orShould(callMethod(String.class, "formatted", Object[].class))
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(Clock.class, Random.class)
                .because("the same sources give the same bytes, today and tomorrow, here and elsewhere")
                .check(CLASSES);
    }

    private static ArchCondition<JavaClass> importOnlyFromTheLeft() {
        return new ArchCondition<>("import only from packages to their left") {
            @Override
            public void check(JavaClass origin, ConditionEvents events) {
                origin.getDirectDependenciesFromSelf().stream()
                        .filter(d -> isOurs(d.getTargetClass()) && !isAllowed(origin, d.getTargetClass()))
                        .forEach(d -> events.add(violation(origin, d)));
            }
        };
    }

    private static ArchCondition<JavaClass> importOnlyTheirOwnLibrary() {
        return new ArchCondition<>("import only the library of their package") {
            @Override
            public void check(JavaClass origin, ConditionEvents events) {
                origin.getDirectDependenciesFromSelf().stream()
                        .filter(d -> !isOurs(d.getTargetClass()) && !mayImport(origin, d.getTargetClass()))
                        .forEach(d -> events.add(violation(origin, d)));
            }
        };
    }

    private static ConditionEvent violation(JavaClass origin, Dependency dependency) {
        return SimpleConditionEvent.violated(origin, dependency.getDescription());
    }

    private static boolean isOurs(JavaClass type) {
        return type.getPackageName().startsWith("org.parcours.");
    }

    private static boolean isAllowed(JavaClass origin, JavaClass target) {
        String from = piece(origin);
        String to = piece(target);
        return from.equals(to) || layer(to) < layer(from);
    }

    private static boolean mayImport(JavaClass origin, JavaClass target) {
        String name = target.getBaseComponentType().getFullName();
        if (target.getBaseComponentType().isPrimitive() || JDK.stream().anyMatch(name::startsWith)) {
            return true;
        }
        return LIBRARIES.entrySet().stream()
                .anyMatch(library ->
                        name.startsWith(library.getKey()) && library.getValue().equals(piece(origin)));
    }

    private static int layer(String piece) {
        int dot = piece.indexOf('.');
        String family = dot < 0 ? piece : piece.substring(0, dot) + ".*";
        return IntStream.range(0, LAYERS.size())
                .filter(i -> LAYERS.get(i).contains(piece))
                .findFirst()
                .orElseGet(() -> layerOfFamily(family));
    }

    private static int layerOfFamily(String family) {
        return IntStream.range(0, LAYERS.size())
                .filter(i -> LAYERS.get(i).contains(family))
                .findFirst()
                .orElseThrow(() -> new AssertionError("package " + family + " has no layer: give it one in LAYERS"));
    }

    /** The piece a class belongs to: {@code check.link} of the families, and else the first name, {@code model}. */
    private static String piece(JavaClass type) {
        String[] names =
                type.getPackageName().substring("org.parcours.".length()).split("\\.");
        boolean family = Set.of("read", "check", "quiz").contains(names[0]);
        return family && names.length > 1 ? names[0] + "." + names[1] : names[0];
    }
}
