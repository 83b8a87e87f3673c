/**
 * Configuration files as the products write them: UTF-16LE with byte order mark, CRLF, one TAB a level. Written without
 * the code they test.
 */
package org.verdigris.testing.vmc;
