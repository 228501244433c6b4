package org.parcours.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parcours.SampleCourse;
import org.parcours.finding.Finding;
import org.parcours.finding.Messages;
import org.parcours.template.Theme;

class LeakAuditTest {

    private final LeakAudit audit = LeakAudit.of(SampleCourse.course(), List.of("Corrigé de la question ouverte"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Sesame note du formateur : faites écouter deux fois.</p>",
                "<p>Sesame <em>note</em> du for&shy;mateur&#160;: <b>fa</b>ites &#xE9;couter deux fois.</p>",
                "<p title=\"Sesame note du formateur : faites écouter deux fois.\">…</p>",
                "<!-- Sesame note du formateur : faites écouter deux fois. -->",
                "const n = \"Sesame note du formateur\\u202f: faites \\u00e9couter deux fois.\";",
                "{\"note\": \"<p>Sesame note du\\nformateur&nbsp;: faites écouter deux fois.</p>\"}",
                "<text>&lt;p&gt;Sesame note &lt;b&gt;du&lt;/b&gt; formateur : faites &amp;#233;couter deux fois.</text>",
                "SESAME NOTE DU FORMATEUR FAITES",
                "… du formateur : faites ecouter deux fois …"
            })
    void findsTheWordsOfATrainerNoteHoweverTheyAreWritten(String leaking) {
        assertThat(leaks("site/fr/page", leaking)).hasSize(1).allSatisfy(leak -> assertThat(leak.span())
                .hasToString(noteSpan()));
    }

    @Test
    void findsEveryTrainerOnlyPlaceOfACourse() {
        List<String> places = List.of(
                "Sesame note du formateur : faites écouter",
                "Sesame corrigé de l’exercice : le départ de demain.",
                "Sesame animation : coupez à deux minutes.",
                "Sesame corrigé de la réécriture",
                "Sesame corrigé de la question ouverte.",
                "Sesame critère de la question ouverte");

        assertThat(places)
                .allSatisfy(place -> assertThat(leaks("site/x.html", place)).hasSize(1));
    }

    @Test
    void saysTheFileAndThePlaceInTheLessonAndTheWords() {
        Finding leak = leaks("site/fr/indices.html", "Sesame animation : coupez à deux minutes.")
                .get(0);

        assertThat(leak.span().file()).isEqualTo("fr/ecouter/indices.md");
        assertThat(Messages.in(Locale.FRENCH).problem(leak))
                .isEqualTo("`site/fr/indices.html` montrerait aux apprenants ce que seul le formateur doit voir :"
                        + " `Sesame animation : coupez à deux minutes.`.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // a key that a page needs for its feedback
                "{\"accepted\": [\"reformulation\", \"la reformulation\", \"reformuler\"]}",
                // learner's words in another order, and words of the trainer too few to tell anything
                "<p>Trouvez ce qui inquiète. Vous partez demain et votre ligne ne marche plus.</p>",
                "coupez à deux",
                // the theme's own words, though a trainer's text uses them
                "<h4>Corrigé de la question ouverte</h4>"
            })
    void keepsSilentAboutWhatLearnersMayRead(String harmless) {
        assertThat(leaks("site/fr/page.html", harmless)).isEmpty();
    }

    @Test
    void readsTheEntriesOfArchivesWithinArchives() throws IOException {
        byte[] inner = zip(
                "items/q1.xml", "<p>Sesame animation : coupez à deux minutes.</p>".getBytes(StandardCharsets.UTF_8));

        assertThat(audit.leaks("quiz/fr/ecoute.zip", zip("inner.zip", inner)))
                .singleElement()
                .satisfies(leak ->
                        assertThat(leak.words().get(0)).isEqualTo("quiz/fr/ecoute.zip!/inner.zip!/items/q1.xml"));
    }

    @Test
    void readsThePagesOfAPdfAcrossLinesAndHyphens() throws IOException {
        byte[] pdf = pdf("Écouter et comprendre", "Sesame animation : cou-", "pez à deux minutes.");

        assertThat(audit.leaks("handbook/ecoute-fr-workbook.pdf", pdf)).hasSize(1);
    }

    @Test
    void readsTheTitleAndTheKeywordsOfAPdf() throws IOException {
        assertThat(audit.leaks("handbook/a.pdf", pdf("Sesame animation : coupez à deux minutes.", "Bonjour")))
                .hasSize(1);
        assertThat(audit.leaks("handbook/a.pdf", pdf("Écouter et comprendre", "Bonjour")))
                .isEmpty();
    }

    @Test
    void passesOverPicturesAndFonts() {
        byte[] picture = "\u0000PNG Sesame animation : coupez à deux minutes.".getBytes(StandardCharsets.UTF_8);

        assertThat(audit.leaks("site/assets/a.png", picture)).isEmpty();
    }

    private List<Finding> leaks(String file, String text) {
        return audit.leaks(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String noteSpan() {
        return TrainerText.secret(SampleCourse.course()).stream()
                .flatMap(List::stream)
                .filter(passage -> passage.text().startsWith("Sesame note"))
                .map(passage -> passage.span().toString())
                .findFirst()
                .orElseThrow();
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return bytes.toByteArray();
    }

    private static byte[] pdf(String title, String... lines) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument();
                InputStream font =
                        Theme.standard().file("fonts/SourceSans3-Regular.ttf").orElseThrow()) {
            document.getDocumentInformation().setTitle(title);
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(PDType0Font.load(document, font), 12);
                content.newLineAtOffset(50, 700);
                for (String line : lines) {
                    content.showText(line);
                    content.newLineAtOffset(0, -20);
                }
                content.endText();
            }
            document.save(bytes);
        }
        return bytes.toByteArray();
    }
}
