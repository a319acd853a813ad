/**
 * What an application says: its answers, its documents, and what was asked and answered about them, fixed
 * when it is handed in.
 */
@NullMarked
package org.opendps.registry.application.dossier;

import org.jspecify.annotations.NullMarked;
