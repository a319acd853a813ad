package org.opendps.registry.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.tika.Tika;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What a file is by its first bytes, and whether that is asked for. Its name only tells kinds of one family apart. */
@ApplicationScoped
class MediaTypes {

    private final Tika tika = new Tika();
    private final List<String> accepted;

    MediaTypes(@ConfigProperty(name = "dps.files.media-types") List<String> accepted) {
        this.accepted = accepted;
    }

    /** @throws org.opendps.blocks.problem.Refused 415 when it is of a kind that is not accepted, or empty */
    String of(Path file, String fileName) throws IOException {
        try (var content = new BufferedInputStream(Files.newInputStream(file))) {
            var found = tika.detect(content, fileName);
            if (Files.size(file) == 0 || !accepted.contains(found)) {
                throw new FileKindNotAccepted(found, accepted).refused();
            }
            return found;
        }
    }
}
