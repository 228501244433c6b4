package org.parcours.handbook.pdf;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.Map;
import org.apache.xmlgraphics.io.Resource;
import org.apache.xmlgraphics.io.ResourceResolver;
import org.parcours.template.Theme;

/**
 * All that FOP may open: {@code font:} a font of the theme, {@code picture:} a picture that was found safe. Everything
 * else is refused, so that nothing in a lesson can make a handbook read a file of the machine or the network.
 */
final class BookFiles implements ResourceResolver {

    private final Theme theme;
    private final Map<String, byte[]> pictures;

    BookFiles(Theme theme, Map<String, byte[]> pictures) {
        this.theme = theme;
        this.pictures = Map.copyOf(pictures);
    }

    /** @throws FileNotFoundException for anything else; FOP also asks here for files that it has in its own jar */
    @Override
    public Resource getResource(URI uri) throws IOException {
        String name = String.valueOf(uri.getSchemeSpecificPart());
        if ("font".equals(uri.getScheme()) && name.matches("[A-Za-z0-9-]+\\.ttf")) {
            return new Resource(
                    theme.file("fonts/" + name).orElseThrow(() -> new FileNotFoundException("no font " + name)));
        }
        if ("picture".equals(uri.getScheme()) && pictures.containsKey(name)) {
            return new Resource(new ByteArrayInputStream(pictures.get(name)));
        }
        throw new FileNotFoundException("refused: " + uri);
    }

    @Override
    public OutputStream getOutputStream(URI uri) throws IOException {
        throw new IOException("refused: " + uri);
    }
}
