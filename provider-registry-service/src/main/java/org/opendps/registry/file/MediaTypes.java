package org.opendps.registry.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.tika.Tika;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What a file is by its content, and whether that is asked for. What it is called says nothing. */
@ApplicationScoped
class MediaTypes {

    private static final String ZIP = "application/zip";
    private static final List<String> ARCHIVES = List.of(ZIP, "application/x-tika-ooxml");

    /** Of what begins as every archive does, the part that makes it a document. */
    private static final Map<String, String> DOCUMENT_WITHIN = Map.of(
            "word/document.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "xl/workbook.xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Tika tika = new Tika();
    private final List<String> accepted;

    MediaTypes(@ConfigProperty(name = "dps.files.media-types") List<String> accepted) {
        this.accepted = accepted;
    }

    /** @throws org.opendps.blocks.problem.Refused 415 when it is of a kind that is not accepted, or empty */
    String of(Path file) throws IOException {
        var found = kind(file);
        if (Files.size(file) == 0 || !accepted.contains(found)) {
            throw new FileKindNotAccepted(found, accepted).refused();
        }
        return found;
    }

    private String kind(Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            var found = tika.detect(content.readNBytes(Chunks.SIZE));
            return ARCHIVES.contains(found) ? within(file) : found;
        }
    }

    private static String within(Path file) throws IOException {
        try (var archive = new ZipFile(file.toFile())) {
            return DOCUMENT_WITHIN.entrySet().stream()
                    .filter(document -> archive.getEntry(document.getKey()) != null)
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse(ZIP);
        } catch (ZipException e) {
            // broken, or no archive after all
            return ZIP;
        }
    }
}
