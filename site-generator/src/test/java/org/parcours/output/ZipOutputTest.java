package org.parcours.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class ZipOutputTest {

    @Test
    void entriesAreSortedAndOfOneTime() throws IOException {
        ZipOutput zip = new ZipOutput();
        zip.write("media/photo.png", new byte[] {1, 2, 3});
        zip.write("imsmanifest.xml", "<manifest/>");
        zip.write("a/é.txt", "é");

        List<String> entries = new ArrayList<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip.bytes()))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.add(entry.getName() + " " + (entry.getMethod() == ZipEntry.STORED ? "stored" : "deflated"));
                assertThat(entry.getTimeLocal()).isEqualTo(LocalDateTime.of(1980, 2, 1, 0, 0));
                assertThat(in.readAllBytes()).isNotEmpty();
            }
        }
        assertThat(entries).containsExactly("a/é.txt deflated", "imsmanifest.xml deflated", "media/photo.png stored");
    }

    @Test
    void theSameFilesGiveTheSameBytesWhereverAndInWhateverOrder() {
        TimeZone here = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            byte[] there = zipped("b.txt", "a.txt");
            TimeZone.setDefault(TimeZone.getTimeZone("America/Lima"));
            assertThat(zipped("a.txt", "b.txt")).isEqualTo(there);
        } finally {
            TimeZone.setDefault(here);
        }
    }

    @Test
    void noEntryCanEscapeWhenItIsUnpacked() {
        ZipOutput zip = new ZipOutput();
        assertThatIllegalArgumentException().isThrownBy(() -> zip.write("../x", "x"));
    }

    private static byte[] zipped(String... names) {
        ZipOutput zip = new ZipOutput();
        for (String name : names) {
            zip.write(name, "content of " + name);
        }
        return zip.bytes();
    }
}
