package org.parcours.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parcours.edition.Edition;

/** Every page passes the Nu HTML checker without a word. */
class ValidHtmlTest {

    private static final long DEEP_STACK = 64L << 20;

    @ParameterizedTest
    @EnumSource
    void every_page_is_valid_html(Edition edition) {
        SampleSite site = SampleSite.of(edition);
        Stream<String> pages = site.files().keySet().stream().filter(path -> path.endsWith(".html"));
        assertThat(pages).isNotEmpty().allSatisfy(path -> {
            String said = check(site.files().get(path));
            assertThat(said.lines().filter(ValidHtmlTest::counts)).as(path).isEmpty();
        });
    }

    /** The checker's schemas nest deeper than the stack that a test thread is given. */
    private static String check(byte[] page) throws Exception {
        FutureTask<String> said = new FutureTask<>(() -> {
            EmbeddedValidator checker = new EmbeddedValidator();
            checker.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
            checker.setForceHTML(true);
            checker.setNoLangDetect(true);
            return checker.validate(new ByteArrayInputStream(page));
        });
        new Thread(null, said, "html-checker", DEEP_STACK).start();
        return said.get();
    }

    /** The checker reads bytes without an address, so that 'self' is nothing to it; a browser tests the policy. */
    private static boolean counts(String line) {
        return !line.isBlank() && !line.contains("violates Content Security Policy (meta tag)");
    }
}
