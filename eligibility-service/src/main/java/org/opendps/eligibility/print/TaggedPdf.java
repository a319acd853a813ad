package org.opendps.eligibility.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

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

    public static byte[] of(String page) {
        var bytes = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .withProducer("Eligibility")
                .withHtmlContent(printable(page), null)
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

    /** What was pasted may hold control characters, with which a page is no XML (XML 1.0 section 2.2): spaces instead. */
    private static String printable(String page) {
        return page.codePoints()
                .map(one -> isOfXml(one) ? one : ' ')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isOfXml(int one) {
        return one >= ' '
                ? one < 0xD800 || (one > 0xDFFF && one != 0xFFFE && one != 0xFFFF)
                : "\t\n\r".indexOf(one) >= 0;
    }
}
