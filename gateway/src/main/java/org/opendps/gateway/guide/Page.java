package org.opendps.gateway.guide;

import java.util.List;
import java.util.Map;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * One page of Markdown in the styles of GOV.UK.
 *
 * @param title its first heading
 * @param html without the frame around it
 */
public record Page(String title, String html) {

    private static final List<Extension> TABLES = List.of(TablesExtension.create());
    private static final String FILE = ".md";
    private static final String OVERVIEW = "README.md";

    private static final Map<Class<? extends Node>, String> STYLES = Map.of(
            Paragraph.class, "govuk-body",
            Link.class, "govuk-link",
            BulletList.class, "govuk-list govuk-list--bullet",
            TableBlock.class, "govuk-table",
            TableHead.class, "govuk-table__head",
            TableBody.class, "govuk-table__body",
            TableRow.class, "govuk-table__row");

    private static final Map<Integer, String> HEADINGS =
            Map.of(1, "govuk-heading-l", 2, "govuk-heading-m", 3, "govuk-heading-s");

    static Page of(String markdown) {
        Node document = Parser.builder().extensions(TABLES).build().parse(markdown);
        document.accept(new Links());
        String html = HtmlRenderer.builder()
                .extensions(TABLES)
                .attributeProviderFactory(context -> (AttributeProvider) Page::style)
                .build()
                .render(document);
        return new Page(title(document), html);
    }

    private static void style(Node node, String tag, Map<String, String> attributes) {
        switch (node) {
            case Heading heading ->
                attributes.put("class", HEADINGS.getOrDefault(heading.getLevel(), "govuk-heading-s"));
            case TableCell cell -> {
                attributes.put("class", cell.isHeader() ? "govuk-table__header" : "govuk-table__cell");
                if (cell.isHeader()) {
                    attributes.put("scope", "col");
                }
            }
            default -> {
                // what scrolls sideways must be reached by the keyboard, too
                if (tag.equals("pre") || node instanceof TableBlock) {
                    attributes.put("tabindex", "0");
                }
                String style = STYLES.get(node.getClass());
                if (style != null) {
                    attributes.put("class", style);
                }
            }
        }
    }

    private static String title(Node document) {
        return document.getFirstChild() instanceof Heading heading && heading.getFirstChild() instanceof Text text
                ? text.getLiteral()
                : "";
    }

    /** A file beside this one is a page beside this one. */
    private static final class Links extends AbstractVisitor {

        @Override
        public void visit(Link link) {
            String to = link.getDestination();
            if (to.endsWith(FILE)) {
                String name = to.substring(to.lastIndexOf('/') + 1);
                link.setDestination(
                        to.startsWith("../")
                                ? GuidePages.PATH + "/all-" + stem(name)
                                : name.equals(OVERVIEW) ? GuidePages.PATH : GuidePages.PATH + "/" + stem(name));
            }
            visitChildren(link);
        }

        private static String stem(String name) {
            return name.substring(0, name.length() - FILE.length());
        }
    }
}
