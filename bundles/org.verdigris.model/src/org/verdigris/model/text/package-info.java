/** How the headless bundles find and fill in their sentences. */
package org.verdigris.model.text;
