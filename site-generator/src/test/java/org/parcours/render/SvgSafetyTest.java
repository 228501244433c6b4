package org.parcours.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SvgSafetyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<script>alert(1)</script>|active|script",
                "<foreignObject/>|active|foreignObject",
                "<rect onload='alert(1)'/>|active|onload",
                "<a href='javascript:alert(1)'/>|active|href",
                "<a href='https://example.org/'/>|outside|href",
                "<image href='https://example.org/a.png'/>|outside|href",
                "<image href='data:text/html;base64,AAAA'/>|outside|href",
                "<use href='other.svg#x'/>|outside|href",
                "<rect style='fill: url(https://example.org/a)'/>|outside|style",
                "<rect fill='url(//example.org/a#b)'/>|outside|fill",
                "<style>@import 'a.css';</style>|outside|style",
                "<style>rect { fill: url(https://example.org/a) }</style>|outside|style",
                "<?xml-stylesheet href='a.css'?>|outside|xml-stylesheet",
                "<g xml:base='https://example.org/'/>|outside|base",
                "<rect style='fill: u\\rl(https://example.org/a)'/>|outside|style",
                "<rect>|unreadable|''",
            })
    void a_picture_that_does_more_than_draw_is_refused(String inside, String problem, String words) {
        assertThat(SvgSafety.fault(svg(inside))).contains(new SvgSafety.Fault(problem, words));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<rect fill='url(#shade)'/>",
                "<use href='#x'/>",
                "<image href='data:image/png;base64,AAAA'/>",
                "<style>rect { fill: url(#shade) }</style>",
                "<!-- url(https://example.org/) --><text>onload</text>",
            })
    void a_picture_that_only_draws_is_taken(String inside) {
        assertThat(SvgSafety.fault(svg(inside))).isEmpty();
    }

    @Test
    void a_picture_inside_a_picture_is_not_opened_during_the_build() {
        byte[] svg = svg("<image href='data:image/png;base64,AAAA'/>");
        assertThat(SvgSafety.faultInPrint(svg)).contains(new SvgSafety.Fault("outside", "href"));
    }

    @Test
    void a_document_type_is_refused_before_it_is_read() {
        String bomb = "<!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>"
                + "<svg xmlns='http://www.w3.org/2000/svg'>&a;</svg>";
        assertThat(SvgSafety.fault(bomb.getBytes(StandardCharsets.UTF_8)))
                .contains(new SvgSafety.Fault("doctype", "DOCTYPE"));
    }

    private static byte[] svg(String inside) {
        return ("<svg xmlns='http://www.w3.org/2000/svg'>" + inside + "</svg>").getBytes(StandardCharsets.UTF_8);
    }
}
