/**
 * A provider's consent that a council's support officer acts for it: who gave it, how, when and until when. Nobody in a
 * lunch club has to be good with computers to be on the list.
 */
@NullMarked
package org.opendps.registry.consent;

import org.jspecify.annotations.NullMarked;
