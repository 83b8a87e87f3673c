/**
 */
package org.verdigris.model.estate;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Guest Volume</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A file system inside a disk; its name is its label.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.verdigris.model.estate.GuestVolume#getPartition <em>Partition</em>}</li>
 *   <li>{@link org.verdigris.model.estate.GuestVolume#getPartitionType <em>Partition Type</em>}</li>
 *   <li>{@link org.verdigris.model.estate.GuestVolume#getActive <em>Active</em>}</li>
 *   <li>{@link org.verdigris.model.estate.GuestVolume#getFileSystem <em>File System</em>}</li>
 *   <li>{@link org.verdigris.model.estate.GuestVolume#getStart <em>Start</em>}</li>
 *   <li>{@link org.verdigris.model.estate.GuestVolume#getSize <em>Size</em>}</li>
 *   <li>{@link org.verdigris.model.estate.GuestVolume#getFree <em>Free</em>}</li>
 *   <li>{@link org.verdigris.model.estate.GuestVolume#getClean <em>Clean</em>}</li>
 *   <li>{@link org.verdigris.model.estate.GuestVolume#getDoubts <em>Doubts</em>}</li>
 *   <li>{@link org.verdigris.model.estate.GuestVolume#getHeads <em>Heads</em>}</li>
 *   <li>{@link org.verdigris.model.estate.GuestVolume#getUnread <em>Unread</em>}</li>
 * </ul>
 *
 * @see org.verdigris.model.estate.EstatePackage#getGuestVolume()
 * @model
 * @generated
 */
public interface GuestVolume extends NamedElement
{
	/**
	 * Returns the value of the '<em><b>Partition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The number of its partition, from 1; logical ones from 5.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Partition</em>' attribute.
	 * @see #setPartition(Integer)
	 * @see org.verdigris.model.estate.EstatePackage#getGuestVolume_Partition()
	 * @model dataType="org.verdigris.model.estate.Number"
	 * @generated
	 */
	Integer getPartition();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.GuestVolume#getPartition <em>Partition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Partition</em>' attribute.
	 * @see #getPartition()
	 * @generated
	 */
	void setPartition(Integer value);

	/**
	 * Returns the value of the '<em><b>Partition Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The type byte of the partition table; 0 where there is none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Partition Type</em>' attribute.
	 * @see #setPartitionType(Integer)
	 * @see org.verdigris.model.estate.EstatePackage#getGuestVolume_PartitionType()
	 * @model dataType="org.verdigris.model.estate.Number"
	 * @generated
	 */
	Integer getPartitionType();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.GuestVolume#getPartitionType <em>Partition Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Partition Type</em>' attribute.
	 * @see #getPartitionType()
	 * @generated
	 */
	void setPartitionType(Integer value);

	/**
	 * Returns the value of the '<em><b>Active</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether a PC starts from it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Active</em>' attribute.
	 * @see #setActive(Boolean)
	 * @see org.verdigris.model.estate.EstatePackage#getGuestVolume_Active()
	 * @model dataType="org.verdigris.model.estate.Flag"
	 * @generated
	 */
	Boolean getActive();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.GuestVolume#getActive <em>Active</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Active</em>' attribute.
	 * @see #getActive()
	 * @generated
	 */
	void setActive(Boolean value);

	/**
	 * Returns the value of the '<em><b>File System</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Such as NTFS or FAT16.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>File System</em>' attribute.
	 * @see #setFileSystem(String)
	 * @see org.verdigris.model.estate.EstatePackage#getGuestVolume_FileSystem()
	 * @model dataType="org.verdigris.model.estate.Text"
	 * @generated
	 */
	String getFileSystem();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.GuestVolume#getFileSystem <em>File System</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>File System</em>' attribute.
	 * @see #getFileSystem()
	 * @generated
	 */
	void setFileSystem(String value);

	/**
	 * Returns the value of the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its first byte on the disk.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start</em>' attribute.
	 * @see #setStart(Long)
	 * @see org.verdigris.model.estate.EstatePackage#getGuestVolume_Start()
	 * @model dataType="org.verdigris.model.estate.ByteCount"
	 * @generated
	 */
	Long getStart();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.GuestVolume#getStart <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start</em>' attribute.
	 * @see #getStart()
	 * @generated
	 */
	void setStart(Long value);

	/**
	 * Returns the value of the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Bytes of the partition.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Size</em>' attribute.
	 * @see #setSize(Long)
	 * @see org.verdigris.model.estate.EstatePackage#getGuestVolume_Size()
	 * @model dataType="org.verdigris.model.estate.ByteCount"
	 * @generated
	 */
	Long getSize();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.GuestVolume#getSize <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Size</em>' attribute.
	 * @see #getSize()
	 * @generated
	 */
	void setSize(Long value);

	/**
	 * Returns the value of the '<em><b>Free</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Bytes that its files do not use; absent if that could not be read.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Free</em>' attribute.
	 * @see #setFree(Long)
	 * @see org.verdigris.model.estate.EstatePackage#getGuestVolume_Free()
	 * @model dataType="org.verdigris.model.estate.ByteCount"
	 * @generated
	 */
	Long getFree();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.GuestVolume#getFree <em>Free</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Free</em>' attribute.
	 * @see #getFree()
	 * @generated
	 */
	void setFree(Long value);

	/**
	 * Returns the value of the '<em><b>Clean</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it was left in order; absent if that could not be read.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Clean</em>' attribute.
	 * @see #setClean(Boolean)
	 * @see org.verdigris.model.estate.EstatePackage#getGuestVolume_Clean()
	 * @model dataType="org.verdigris.model.estate.Flag"
	 * @generated
	 */
	Boolean getClean();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.GuestVolume#getClean <em>Clean</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Clean</em>' attribute.
	 * @see #getClean()
	 * @generated
	 */
	void setClean(Boolean value);

	/**
	 * Returns the value of the '<em><b>Doubts</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sentences that say why it is not clean.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Doubts</em>' attribute list.
	 * @see org.verdigris.model.estate.EstatePackage#getGuestVolume_Doubts()
	 * @model unique="false" dataType="org.verdigris.model.estate.Text"
	 * @generated
	 */
	EList<String> getDoubts();

	/**
	 * Returns the value of the '<em><b>Heads</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Heads in its NTFS boot sector, which Windows 2000 to 2003 start by; absent elsewhere.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Heads</em>' attribute.
	 * @see #setHeads(Integer)
	 * @see org.verdigris.model.estate.EstatePackage#getGuestVolume_Heads()
	 * @model dataType="org.verdigris.model.estate.Number"
	 * @generated
	 */
	Integer getHeads();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.GuestVolume#getHeads <em>Heads</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Heads</em>' attribute.
	 * @see #getHeads()
	 * @generated
	 */
	void setHeads(Integer value);

	/**
	 * Returns the value of the '<em><b>Unread</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A sentence that says why it could not be read; absent if it was.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unread</em>' attribute.
	 * @see #setUnread(String)
	 * @see org.verdigris.model.estate.EstatePackage#getGuestVolume_Unread()
	 * @model dataType="org.verdigris.model.estate.Text"
	 * @generated
	 */
	String getUnread();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.GuestVolume#getUnread <em>Unread</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unread</em>' attribute.
	 * @see #getUnread()
	 * @generated
	 */
	void setUnread(String value);

} // GuestVolume
