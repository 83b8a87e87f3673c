/**
 */
package org.verdigris.model.estate;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Disk Contents</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What was read inside a disk, through its whole chain.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.verdigris.model.estate.DiskContents#getUnread <em>Unread</em>}</li>
 *   <li>{@link org.verdigris.model.estate.DiskContents#getDiskSignature <em>Disk Signature</em>}</li>
 *   <li>{@link org.verdigris.model.estate.DiskContents#getNotes <em>Notes</em>}</li>
 *   <li>{@link org.verdigris.model.estate.DiskContents#getVolumes <em>Volumes</em>}</li>
 *   <li>{@link org.verdigris.model.estate.DiskContents#getSystems <em>Systems</em>}</li>
 * </ul>
 *
 * @see org.verdigris.model.estate.EstatePackage#getDiskContents()
 * @model
 * @generated
 */
public interface DiskContents extends EObject
{
	/**
	 * Returns the value of the '<em><b>Unread</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A sentence that says why nothing could be read; absent if something was.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unread</em>' attribute.
	 * @see #setUnread(String)
	 * @see org.verdigris.model.estate.EstatePackage#getDiskContents_Unread()
	 * @model dataType="org.verdigris.model.estate.Text"
	 * @generated
	 */
	String getUnread();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.DiskContents#getUnread <em>Unread</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unread</em>' attribute.
	 * @see #getUnread()
	 * @generated
	 */
	void setUnread(String value);

	/**
	 * Returns the value of the '<em><b>Disk Signature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The signature in the master boot record, on which drive letters of Windows depend; absent without one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Disk Signature</em>' attribute.
	 * @see #setDiskSignature(Long)
	 * @see org.verdigris.model.estate.EstatePackage#getDiskContents_DiskSignature()
	 * @model dataType="org.verdigris.model.estate.UnsignedInteger"
	 * @generated
	 */
	Long getDiskSignature();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.DiskContents#getDiskSignature <em>Disk Signature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Disk Signature</em>' attribute.
	 * @see #getDiskSignature()
	 * @generated
	 */
	void setDiskSignature(Long value);

	/**
	 * Returns the value of the '<em><b>Notes</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sentences about what could not be read.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Notes</em>' attribute list.
	 * @see org.verdigris.model.estate.EstatePackage#getDiskContents_Notes()
	 * @model unique="false" dataType="org.verdigris.model.estate.Text"
	 * @generated
	 */
	EList<String> getNotes();

	/**
	 * Returns the value of the '<em><b>Volumes</b></em>' containment reference list.
	 * The list contents are of type {@link org.verdigris.model.estate.GuestVolume}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What lies in the partitions, in their order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Volumes</em>' containment reference list.
	 * @see org.verdigris.model.estate.EstatePackage#getDiskContents_Volumes()
	 * @model containment="true"
	 * @generated
	 */
	EList<GuestVolume> getVolumes();

	/**
	 * Returns the value of the '<em><b>Systems</b></em>' containment reference list.
	 * The list contents are of type {@link org.verdigris.model.estate.GuestSystem}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The operating systems, in the order of their partitions.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Systems</em>' containment reference list.
	 * @see org.verdigris.model.estate.EstatePackage#getDiskContents_Systems()
	 * @model containment="true"
	 * @generated
	 */
	EList<GuestSystem> getSystems();

} // DiskContents
