package org.opendps.blocks.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A page as a PDF that a screen reader can read: with its structure, language and title. The page is XHTML that says
 * {@code lang}, {@code title} and {@code meta name="description"}, and uses the family {@code Page}.
 */
public final class TaggedPdf {

    /** Comes with PDFBox; a tagged PDF carries its letters with it. */
    private static final String LETTERS = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private static final String FAMILY = "Page";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private TaggedPdf() {}

    /** What comes along when words are pasted, such as a vertical tab, and no page of XML may hold. */
    private static final Pattern UNPRINTABLE =
            Pattern.compile("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    public static byte[] of(String page) {
        var bytes = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .withProducer("Dynamic purchasing system")
                .withHtmlContent(UNPRINTABLE.matcher(page).replaceAll(" "), null)
                .toStream(bytes);
        for (int weight : new int[] {REGULAR, BOLD}) {
            builder.useFont(
                    () -> Objects.requireNonNull(PdfRendererBuilder.class.getResourceAsStream(LETTERS)),
                    FAMILY,
                    weight,
                    FontStyle.NORMAL,
                    true);
        }
        try {
            builder.run();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("The page could not be printed", e);
        }
    }
}
