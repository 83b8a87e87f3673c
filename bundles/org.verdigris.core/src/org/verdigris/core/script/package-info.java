/** Scripts that let Virtual Server itself change what its files hold. */
package org.verdigris.core.script;
