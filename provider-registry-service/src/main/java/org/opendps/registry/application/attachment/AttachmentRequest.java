package org.opendps.registry.application.attachment;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

public record AttachmentRequest(@NotNull UUID documentId) {}
