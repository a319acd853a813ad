/**
 * Portals and mandates: partners' software that acts for providers. The administrator of this system accredits a
 * portal, each provider decides by a mandate whether it may read or act for it, until when, and moves to another when
 * it likes.
 */
@NullMarked
package org.opendps.registry.mandate;

import org.jspecify.annotations.NullMarked;
