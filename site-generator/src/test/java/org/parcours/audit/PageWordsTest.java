package org.parcours.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;

class PageWordsTest {

    @Test
    void readsOnlyThePagesThatArePaintedOtherwise() throws IOException {
        Map<String, String> known = marked(known(FontName.HELVETICA, "Saluer", "Conclure"));

        assertThat(text(known, FontName.HELVETICA, "Saluer", "Rappeler", "Conclure"))
                .startsWith("known Saluer\nRappeler\nknown Conclure\n");
    }

    @Test
    void readsAPageAgainWhoseFontSaysSomethingElse() throws IOException {
        Map<String, String> known = marked(known(FontName.HELVETICA, "Saluer"));

        assertThat(text(known, FontName.SYMBOL, "Saluer")).startsWith("Σαλυερ\n");
    }

    @Test
    void forgetsPagesThatAreGone() throws IOException {
        PageWords pages = new PageWords(known(FontName.HELVETICA, "Saluer", "Conclure"));
        PdfText.of(pdf(FontName.HELVETICA, "Conclure"), pages);

        assertThat(pages.known()).hasSize(1).containsValue("Conclure");
    }

    private static Map<String, String> known(FontName font, String... pages) throws IOException {
        PageWords words = new PageWords(Map.of());
        PdfText.of(pdf(font, pages), words);
        assertThat(words.known().values()).containsExactlyInAnyOrder(pages);
        return words.known();
    }

    /** Words that are known tell by a mark that nobody has read them. */
    private static Map<String, String> marked(Map<String, String> known) {
        return known.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, page -> "known " + page.getValue()));
    }

    private static String text(Map<String, String> known, FontName font, String... pages) throws IOException {
        return PdfText.of(pdf(font, pages), new PageWords(known));
    }

    /** A page for each word. */
    private static byte[] pdf(FontName font, String... words) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            for (String word : List.of(words)) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(FontName.HELVETICA), 12);
                    content.showText(word);
                    content.endText();
                }
                page.getResources()
                        .put(page.getResources().getFontNames().iterator().next(), new PDType1Font(font));
            }
            document.save(out);
        }
        return out.toByteArray();
    }
}
