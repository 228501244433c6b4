package org.parcours.handbook.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.parcours.cache.RecordCodec;
import org.parcours.template.Theme;

/** Books of parts written by hand: what crosses parts when they are joined. */
class PrinterTest {

    private static final Instant DATE = Instant.parse("2026-01-01T00:00:00Z");

    @Test
    void a_page_is_cited_by_its_real_number_in_the_book() {
        List<FoPart> parts =
                List.of(part("one", "<fo:page-number-citation ref-id='b'/>", 3), part("two", "Second.", 1));
        assertThat(text(print(parts))).contains("see 5.");
    }

    @Test
    void numbers_of_one_two_and_three_digits_come_to_rest() {
        List<FoPart> parts = new ArrayList<>();
        String cited = "<fo:page-number-citation ref-id='b'/>, <fo:page-number-citation ref-id='last'/>";
        parts.add(part("one", cited, 7));
        parts.add(part("two", "Long.", 91));
        parts.add(FoPart.of("three", document("<fo:block id='last' role='P'>End.</fo:block>")));
        assertThat(text(print(parts))).contains("see 9, 101.");
    }

    @Test
    void a_kept_layout_gives_the_same_bytes_as_a_fresh_one() {
        Map<String, PartLayout> kept = new ConcurrentHashMap<>();
        Set<String> made = new TreeSet<>();
        PartLayouts keeping = new PartLayouts() {
            @Override
            public PartLayout layout(String key, Supplier<PartLayout> layout) {
                return kept.computeIfAbsent(key, unused -> {
                    made.add(key);
                    return layout.get();
                });
            }
        };
        List<FoPart> before = List.of(part("one", "x", 1), part("two", "y", 1));
        print(before, keeping);
        made.clear();
        List<FoPart> edited = List.of(part("one", "x", 5), part("two", "y", 1));
        byte[] incremental = print(edited, keeping);
        assertThat(made).as("one part was edited, one was laid out").hasSize(1);
        assertThat(incremental).isEqualTo(print(edited));
    }

    @Test
    void two_links_to_one_place_keep_their_own_words() {
        String links = "<fo:basic-link internal-destination='b' fox:alt-text='first'>one</fo:basic-link> "
                + "<fo:basic-link internal-destination='b' fox:alt-text='second'>two</fo:basic-link>";
        byte[] pdf = print(List.of(part("one", links, 1), part("two", "There.", 1)));
        List<String> contents = new ArrayList<>();
        read(pdf, document -> document.getPage(0).getAnnotations().forEach(a -> contents.add(a.getContents())));
        assertThat(contents).containsExactly("first", "second");
    }

    @Test
    void a_character_that_no_font_has_is_named_for_every_part_in_which_it_stands() {
        Printer printer = printer(PartLayouts.fresh(), 1);
        List<PartLayout> laidOut = printer.layOut(List.of(part("one", "\u4e2d", 1), part("two", "\u4e2d", 1)));
        assertThat(laidOut).allSatisfy(part -> assertThat(part.missing()).containsExactly("\u4e2d"));
    }

    @Test
    void a_part_does_not_depend_on_the_parts_that_were_laid_out_with_the_same_fonts_before() {
        FoPart part = part("one", "Abc", 1);
        FoPart other = part("two", "xyz 123", 1);
        byte[] alone = RecordCodec.of(PdfPart.class)
                .write(printer(PartLayouts.fresh(), 1)
                        .layOut(List.of(part))
                        .get(0)
                        .pdf());
        byte[] after = RecordCodec.of(PdfPart.class)
                .write(printer(PartLayouts.fresh(), 1)
                        .layOut(List.of(other, part))
                        .get(1)
                        .pdf());
        assertThat(after).isEqualTo(alone);
    }

    @Test
    void a_picture_of_several_parts_is_in_the_book_once() {
        String picture = "<fo:external-graphic fox:alt-text='Dots' src=\"url('picture:dots')\"/>";
        byte[] pdf = print(List.of(part("one", picture, 1), part("two", picture, 1)));
        List<COSBase> pictures = new ArrayList<>();
        read(pdf, document -> {
            for (PDPage page : List.of(document.getPage(0), document.getPage(2))) {
                for (COSName name : page.getResources().getXObjectNames()) {
                    pictures.add(page.getResources().getXObject(name).getCOSObject());
                }
            }
        });
        assertThat(pictures).hasSize(2);
        assertThat(pictures.get(0)).isSameAs(pictures.get(1));
    }

    @Test
    void a_link_to_nothing_is_a_mistake_of_ours_and_not_passed_over() {
        List<FoPart> parts = List.of(
                part("one", "<fo:basic-link internal-destination='nowhere' fox:alt-text='x'>x</fo:basic-link>", 1));
        assertThatThrownBy(() -> print(parts)).hasMessageContaining("`nowhere`");
    }

    @Test
    void an_image_without_words_is_not_passed_over() {
        List<FoPart> parts = List.of(part("one", "<fo:external-graphic src=\"url('picture:p')\"/>", 1));
        assertThatThrownBy(() -> print(parts)).hasMessageContaining("altTextMissing");
    }

    @Test
    void nothing_but_the_fonts_and_the_books_pictures_is_opened() {
        for (String address :
                List.of("file:///etc/passwd", "https://example.org/a.png", "picture:other", "font:../x")) {
            List<FoPart> parts =
                    List.of(part("one", "<fo:external-graphic fox:alt-text='x' src=\"url('" + address + "')\"/>", 1));
            assertThatThrownBy(() -> print(parts)).as(address).hasMessageContaining("image");
        }
    }

    static FoPart part(String name, String content, int pages) {
        StringBuilder flow = new StringBuilder();
        flow.append("<fo:block id='").append(name.equals("two") ? "b" : name).append("' role='P'>see ");
        flow.append(content).append(".</fo:block>");
        for (int page = 1; page < pages; page++) {
            flow.append("<fo:block role='P' break-before='page'>More.</fo:block>");
        }
        return FoPart.of(name, document(flow.toString()));
    }

    static String document(String flow) {
        return "<fo:root xmlns:fo='http://www.w3.org/1999/XSL/Format'"
                + " xmlns:fox='http://xmlgraphics.apache.org/fop/extensions'"
                + " xml:lang='en' font-family='Source Serif 4'><fo:layout-master-set>"
                + "<fo:simple-page-master master-name='p' page-width='100mm' page-height='100mm'>"
                + "<fo:region-body margin='10mm'/></fo:simple-page-master></fo:layout-master-set><fo:declarations>"
                + "<x:xmpmeta xmlns:x='adobe:ns:meta/'><r:RDF xmlns:r='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>"
                + "<r:Description r:about='' xmlns:dc='http://purl.org/dc/elements/1.1/'><dc:title><r:Alt>"
                + "<r:li xml:lang='x-default'>T</r:li></r:Alt></dc:title></r:Description></r:RDF></x:xmpmeta>"
                + "</fo:declarations><fo:page-sequence master-reference='p' initial-page-number='1'"
                + " force-page-count='even' language='en'><fo:flow flow-name='xsl-region-body'>" + flow
                + "</fo:flow></fo:page-sequence></fo:root>";
    }

    private static byte[] print(List<FoPart> parts) {
        return print(parts, PartLayouts.fresh());
    }

    private static byte[] print(List<FoPart> parts, PartLayouts layouts) {
        return print(parts, layouts, 2);
    }

    static byte[] print(List<FoPart> parts, PartLayouts layouts, int threads) {
        Printer printer = printer(layouts, threads);
        return printer.join(printer.layOut(parts), List.of());
    }

    private static Printer printer(PartLayouts layouts, int threads) {
        byte[] dot = "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><rect width='9' height='9'/></svg>"
                .getBytes(java.nio.charset.StandardCharsets.UTF_8);
        return new Printer(Theme.standard(), Map.of("p", dot, "dots", dots()), DATE, layouts, threads);
    }

    /** A picture of pixels. */
    private static byte[] dots() {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(byte[] pdf) {
        List<String> text = new ArrayList<>();
        read(pdf, document -> text.add(new PDFTextStripper().getText(document)));
        return text.get(0);
    }

    private static void read(byte[] pdf, Reading reading) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            reading.of(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Reading {
        void of(PDDocument document) throws IOException;
    }
}
