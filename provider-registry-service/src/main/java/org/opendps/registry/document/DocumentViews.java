package org.opendps.registry.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.Objects;
import java.util.UUID;
import org.opendps.registry.document.version.ContentAwaited;
import org.opendps.registry.document.version.DocumentVersion;
import org.opendps.registry.document.version.DocumentVersions;
import org.opendps.registry.file.FileShelf;
import org.opendps.registry.file.FileView;

/** Documents as the caller may see them. */
@ApplicationScoped
class DocumentViews {

    private final Documents documents;
    private final DocumentVersions versions;
    private final FileShelf files;
    private final Readers readers;

    DocumentViews(Documents documents, DocumentVersions versions, FileShelf files, Readers readers) {
        this.documents = documents;
        this.versions = versions;
        this.files = files;
        this.readers = readers;
    }

    Document read(UUID id) {
        return readers.seen(() -> documents.get(id));
    }

    Whole whole(Document document) {
        var all = versions.of(document.id());
        var contents = files.findAll(all.stream()
                .map(DocumentVersion::fileId)
                .filter(Objects::nonNull)
                .toList());
        long versions = document.version()
                + all.stream().mapToLong(DocumentVersion::version).sum();
        long files = contents.values().stream().mapToLong(FileView::version).sum();
        return new Whole(
                document.view(
                        all.stream().map(version -> version.view(contents)).toList()),
                versions + files);
    }

    /** @throws org.opendps.blocks.problem.Refused 409 while nothing was sent */
    Content content(UUID id, int number) {
        var document = read(id);
        var version = versions.get(document.id(), number);
        var file = version.fileId();
        if (file == null) {
            throw new ContentAwaited(number).refused();
        }
        return new Content(files.find(file), version.fileName() == null ? "document" : version.fileName());
    }

    InputStream open(FileView file) {
        return files.open(file.id());
    }

    /**
     * A document with all its versions.
     *
     * @param changes how often anything in it changed: the document, one of its versions or their files
     */
    record Whole(DocumentView view, long changes) {}

    /** A file, and under which name it was sent. */
    record Content(FileView file, String name) {}
}
