package org.opendps.registry.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Files that are there already. */
@ApplicationScoped
public class FileShelf {

    private final StoredFiles files;
    private final Chunks chunks;

    FileShelf(StoredFiles files, Chunks chunks) {
        this.files = files;
        this.chunks = chunks;
    }

    public FileView find(UUID id) {
        return files.get(id).view();
    }

    public Map<UUID, FileView> findAll(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : files.views(ids).stream().collect(Collectors.toMap(FileView::id, Function.identity()));
    }

    /** @throws org.opendps.blocks.problem.Refused 409 while it is quarantined, 410 when it is there no more */
    public InputStream open(UUID id) {
        files.get(id).mustBeReadable();
        return chunks.read(id);
    }
}
