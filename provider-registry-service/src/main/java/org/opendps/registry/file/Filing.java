package org.opendps.registry.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;

/** Keeps files, gives them out, and destroys them when nobody may keep them any longer. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Filing {

    private final StoredFiles files;
    private final Chunks chunks;

    Filing(StoredFiles files, Chunks chunks) {
        this.files = files;
        this.chunks = chunks;
    }

    public FileView keep(Received received) {
        var file = new StoredFile(received);
        files.persistAndFlush(file);
        chunks.write(file.id(), received.path());
        return file.view();
    }

    public FileView find(UUID id) {
        return files.get(id).view();
    }

    public void destroy(UUID id) {
        files.get(id).destroyed();
        chunks.remove(id);
    }
}
