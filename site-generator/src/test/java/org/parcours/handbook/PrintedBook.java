package org.parcours.handbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.parcours.SampleCourse;
import org.parcours.edition.Edition;
import org.parcours.edition.EditionSelector;
import org.parcours.finding.Findings;
import org.parcours.handbook.pdf.PartLayouts;
import org.parcours.model.Course;
import org.parcours.render.Publication;
import org.parcours.source.CourseFolder;
import org.parcours.template.Theme;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** A handbook printed for a test, and what can be read from its bytes. */
final class PrintedBook {

    static final Instant DATE = Instant.parse("2026-01-01T00:00:00Z");

    final byte[] bytes;
    final String name;
    final Findings findings = new Findings();

    private PrintedBook(Course course, CourseFolder folder, Edition edition, int threads) {
        Map<String, byte[]> written = new TreeMap<>();
        Publication publication =
                new Publication(EditionSelector.select(course, edition), edition, folder, Theme.standard());
        new HandbookRenderer(DATE, PartLayouts.fresh(), threads).render(publication, written::put, findings);
        this.name = String.join(", ", written.keySet());
        this.bytes = written.values().iterator().next();
    }

    /** The pages of one lesson. */
    private PrintedBook(Edition edition, String lesson) {
        Course course = EditionSelector.select(SampleCourse.course(), edition);
        Publication publication = new Publication(course, edition, SampleCourse.folder(), Theme.standard());
        this.name = lesson;
        this.bytes = new HandbookRenderer(DATE, PartLayouts.fresh(), 1)
                .pages(publication, course.versions().get(0).language(), lesson)
                .orElseThrow();
    }

    static PrintedBook ofLesson(Edition edition, String lesson) {
        return new PrintedBook(edition, lesson);
    }

    static PrintedBook of(Edition edition) {
        return of(SampleCourse.course(), edition);
    }

    static PrintedBook of(Course course, Edition edition) {
        return new PrintedBook(course, SampleCourse.folder(), edition, 2);
    }

    static PrintedBook onThreads(int threads) {
        return new PrintedBook(SampleCourse.course(), SampleCourse.folder(), Edition.LEARNER, threads);
    }

    /** The rules of a PDF standard that the book breaks, each with the place. */
    List<String> broken(PDFAFlavour flavour) {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(bytes), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(failed -> failed.getRuleId().getClause() + "-"
                            + failed.getRuleId().getTestNumber() + " " + failed.getMessage() + " "
                            + failed.getLocation().getContext())
                    .toList();
        } catch (VeraPDFException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What somebody finds who searches or copies. */
    String text() {
        return read(document -> new PDFTextStripper().getText(document));
    }

    String textOfPage(int page) {
        return read(document -> {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(document);
        });
    }

    /** The text of each page on which these words stand. */
    List<String> pagesWith(String words) {
        return IntStream.rangeClosed(1, pages())
                .mapToObj(this::textOfPage)
                .filter(text -> text.contains(words))
                .toList();
    }

    int pages() {
        return read(PDDocument::getNumberOfPages);
    }

    /** How many tags of each kind the book has. */
    Map<String, Integer> tags() {
        return read(document -> {
            Map<String, Integer> tags = new TreeMap<>();
            count(document.getDocumentCatalog().getStructureTreeRoot(), tags);
            return tags;
        });
    }

    private static void count(PDStructureNode node, Map<String, Integer> tags) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                tags.merge(element.getStructureType(), 1, Integer::sum);
                count(element, tags);
            }
        }
    }

    <R> R read(Reading<R> reading) {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return reading.of(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    interface Reading<R> {
        R of(PDDocument document) throws IOException;
    }
}
