/**
 */
package org.verdigris.model.estate;

import java.time.Instant;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Disk Image</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A virtual hard disk file.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.verdigris.model.estate.DiskImage#getType <em>Type</em>}</li>
 *   <li>{@link org.verdigris.model.estate.DiskImage#getCapacity <em>Capacity</em>}</li>
 *   <li>{@link org.verdigris.model.estate.DiskImage#getOriginalSize <em>Original Size</em>}</li>
 *   <li>{@link org.verdigris.model.estate.DiskImage#getDiskId <em>Disk Id</em>}</li>
 *   <li>{@link org.verdigris.model.estate.DiskImage#getCreated <em>Created</em>}</li>
 *   <li>{@link org.verdigris.model.estate.DiskImage#getCreator <em>Creator</em>}</li>
 *   <li>{@link org.verdigris.model.estate.DiskImage#getCreatorVersion <em>Creator Version</em>}</li>
 *   <li>{@link org.verdigris.model.estate.DiskImage#getCreatorHost <em>Creator Host</em>}</li>
 *   <li>{@link org.verdigris.model.estate.DiskImage#getCylinders <em>Cylinders</em>}</li>
 *   <li>{@link org.verdigris.model.estate.DiskImage#getHeads <em>Heads</em>}</li>
 *   <li>{@link org.verdigris.model.estate.DiskImage#getSectorsPerTrack <em>Sectors Per Track</em>}</li>
 *   <li>{@link org.verdigris.model.estate.DiskImage#getInSavedState <em>In Saved State</em>}</li>
 *   <li>{@link org.verdigris.model.estate.DiskImage#getTemporary <em>Temporary</em>}</li>
 *   <li>{@link org.verdigris.model.estate.DiskImage#getTableOffset <em>Table Offset</em>}</li>
 *   <li>{@link org.verdigris.model.estate.DiskImage#getTableEntries <em>Table Entries</em>}</li>
 *   <li>{@link org.verdigris.model.estate.DiskImage#getAllocatedBlocks <em>Allocated Blocks</em>}</li>
 *   <li>{@link org.verdigris.model.estate.DiskImage#getBlockSize <em>Block Size</em>}</li>
 *   <li>{@link org.verdigris.model.estate.DiskImage#getParentId <em>Parent Id</em>}</li>
 *   <li>{@link org.verdigris.model.estate.DiskImage#getParentName <em>Parent Name</em>}</li>
 *   <li>{@link org.verdigris.model.estate.DiskImage#getParentModified <em>Parent Modified</em>}</li>
 *   <li>{@link org.verdigris.model.estate.DiskImage#getParentLocators <em>Parent Locators</em>}</li>
 *   <li>{@link org.verdigris.model.estate.DiskImage#getFlaws <em>Flaws</em>}</li>
 *   <li>{@link org.verdigris.model.estate.DiskImage#getContents <em>Contents</em>}</li>
 *   <li>{@link org.verdigris.model.estate.DiskImage#getParent <em>Parent</em>}</li>
 *   <li>{@link org.verdigris.model.estate.DiskImage#getChildren <em>Children</em>}</li>
 *   <li>{@link org.verdigris.model.estate.DiskImage#getDrives <em>Drives</em>}</li>
 *   <li>{@link org.verdigris.model.estate.DiskImage#getUndoDrives <em>Undo Drives</em>}</li>
 * </ul>
 *
 * @see org.verdigris.model.estate.EstatePackage#getDiskImage()
 * @model
 * @generated
 */
public interface DiskImage extends FileElement
{
	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * The literals are from the enumeration {@link org.verdigris.model.estate.DiskType}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see org.verdigris.model.estate.DiskType
	 * @see #setType(DiskType)
	 * @see org.verdigris.model.estate.EstatePackage#getDiskImage_Type()
	 * @model
	 * @generated
	 */
	DiskType getType();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.DiskImage#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see org.verdigris.model.estate.DiskType
	 * @see #getType()
	 * @generated
	 */
	void setType(DiskType value);

	/**
	 * Returns the value of the '<em><b>Capacity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Size of the disk that the guest sees; on IDE the geometry may show a little less.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Capacity</em>' attribute.
	 * @see #setCapacity(Long)
	 * @see org.verdigris.model.estate.EstatePackage#getDiskImage_Capacity()
	 * @model dataType="org.verdigris.model.estate.ByteCount"
	 * @generated
	 */
	Long getCapacity();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.DiskImage#getCapacity <em>Capacity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Capacity</em>' attribute.
	 * @see #getCapacity()
	 * @generated
	 */
	void setCapacity(Long value);

	/**
	 * Returns the value of the '<em><b>Original Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Size of the disk when it was made.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Original Size</em>' attribute.
	 * @see #setOriginalSize(Long)
	 * @see org.verdigris.model.estate.EstatePackage#getDiskImage_OriginalSize()
	 * @model dataType="org.verdigris.model.estate.ByteCount"
	 * @generated
	 */
	Long getOriginalSize();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.DiskImage#getOriginalSize <em>Original Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Original Size</em>' attribute.
	 * @see #getOriginalSize()
	 * @generated
	 */
	void setOriginalSize(Long value);

	/**
	 * Returns the value of the '<em><b>Disk Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identity from the footer, 8-4-4-4-12 lower case in file order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Disk Id</em>' attribute.
	 * @see #setDiskId(String)
	 * @see org.verdigris.model.estate.EstatePackage#getDiskImage_DiskId()
	 * @model dataType="org.verdigris.model.estate.Text"
	 * @generated
	 */
	String getDiskId();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.DiskImage#getDiskId <em>Disk Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Disk Id</em>' attribute.
	 * @see #getDiskId()
	 * @generated
	 */
	void setDiskId(String value);

	/**
	 * Returns the value of the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Created</em>' attribute.
	 * @see #setCreated(Instant)
	 * @see org.verdigris.model.estate.EstatePackage#getDiskImage_Created()
	 * @model dataType="org.verdigris.model.estate.Moment"
	 * @generated
	 */
	Instant getCreated();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.DiskImage#getCreated <em>Created</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Created</em>' attribute.
	 * @see #getCreated()
	 * @generated
	 */
	void setCreated(Instant value);

	/**
	 * Returns the value of the '<em><b>Creator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Code of the program that made the file.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Creator</em>' attribute.
	 * @see #setCreator(String)
	 * @see org.verdigris.model.estate.EstatePackage#getDiskImage_Creator()
	 * @model dataType="org.verdigris.model.estate.Text"
	 * @generated
	 */
	String getCreator();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.DiskImage#getCreator <em>Creator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Creator</em>' attribute.
	 * @see #getCreator()
	 * @generated
	 */
	void setCreator(String value);

	/**
	 * Returns the value of the '<em><b>Creator Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Creator Version</em>' attribute.
	 * @see #setCreatorVersion(String)
	 * @see org.verdigris.model.estate.EstatePackage#getDiskImage_CreatorVersion()
	 * @model dataType="org.verdigris.model.estate.Text"
	 * @generated
	 */
	String getCreatorVersion();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.DiskImage#getCreatorVersion <em>Creator Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Creator Version</em>' attribute.
	 * @see #getCreatorVersion()
	 * @generated
	 */
	void setCreatorVersion(String value);

	/**
	 * Returns the value of the '<em><b>Creator Host</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Creator Host</em>' attribute.
	 * @see #setCreatorHost(String)
	 * @see org.verdigris.model.estate.EstatePackage#getDiskImage_CreatorHost()
	 * @model dataType="org.verdigris.model.estate.Text"
	 * @generated
	 */
	String getCreatorHost();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.DiskImage#getCreatorHost <em>Creator Host</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Creator Host</em>' attribute.
	 * @see #getCreatorHost()
	 * @generated
	 */
	void setCreatorHost(String value);

	/**
	 * Returns the value of the '<em><b>Cylinders</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Cylinders</em>' attribute.
	 * @see #setCylinders(Integer)
	 * @see org.verdigris.model.estate.EstatePackage#getDiskImage_Cylinders()
	 * @model dataType="org.verdigris.model.estate.Number"
	 * @generated
	 */
	Integer getCylinders();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.DiskImage#getCylinders <em>Cylinders</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cylinders</em>' attribute.
	 * @see #getCylinders()
	 * @generated
	 */
	void setCylinders(Integer value);

	/**
	 * Returns the value of the '<em><b>Heads</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Heads</em>' attribute.
	 * @see #setHeads(Integer)
	 * @see org.verdigris.model.estate.EstatePackage#getDiskImage_Heads()
	 * @model dataType="org.verdigris.model.estate.Number"
	 * @generated
	 */
	Integer getHeads();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.DiskImage#getHeads <em>Heads</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Heads</em>' attribute.
	 * @see #getHeads()
	 * @generated
	 */
	void setHeads(Integer value);

	/**
	 * Returns the value of the '<em><b>Sectors Per Track</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Sectors Per Track</em>' attribute.
	 * @see #setSectorsPerTrack(Integer)
	 * @see org.verdigris.model.estate.EstatePackage#getDiskImage_SectorsPerTrack()
	 * @model dataType="org.verdigris.model.estate.Number"
	 * @generated
	 */
	Integer getSectorsPerTrack();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.DiskImage#getSectorsPerTrack <em>Sectors Per Track</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sectors Per Track</em>' attribute.
	 * @see #getSectorsPerTrack()
	 * @generated
	 */
	void setSectorsPerTrack(Integer value);

	/**
	 * Returns the value of the '<em><b>In Saved State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The footer says that the disk belongs to a machine with saved state.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>In Saved State</em>' attribute.
	 * @see #setInSavedState(Boolean)
	 * @see org.verdigris.model.estate.EstatePackage#getDiskImage_InSavedState()
	 * @model dataType="org.verdigris.model.estate.Flag"
	 * @generated
	 */
	Boolean getInSavedState();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.DiskImage#getInSavedState <em>In Saved State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>In Saved State</em>' attribute.
	 * @see #getInSavedState()
	 * @generated
	 */
	void setInSavedState(Boolean value);

	/**
	 * Returns the value of the '<em><b>Temporary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The footer says that the disk is deleted at shutdown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Temporary</em>' attribute.
	 * @see #setTemporary(Boolean)
	 * @see org.verdigris.model.estate.EstatePackage#getDiskImage_Temporary()
	 * @model dataType="org.verdigris.model.estate.Flag"
	 * @generated
	 */
	Boolean getTemporary();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.DiskImage#getTemporary <em>Temporary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Temporary</em>' attribute.
	 * @see #getTemporary()
	 * @generated
	 */
	void setTemporary(Boolean value);

	/**
	 * Returns the value of the '<em><b>Table Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the block allocation table begins in the file; absent for fixed disks.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Table Offset</em>' attribute.
	 * @see #setTableOffset(Long)
	 * @see org.verdigris.model.estate.EstatePackage#getDiskImage_TableOffset()
	 * @model dataType="org.verdigris.model.estate.ByteCount"
	 * @generated
	 */
	Long getTableOffset();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.DiskImage#getTableOffset <em>Table Offset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Table Offset</em>' attribute.
	 * @see #getTableOffset()
	 * @generated
	 */
	void setTableOffset(Long value);

	/**
	 * Returns the value of the '<em><b>Table Entries</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Entries of the block allocation table; absent for fixed disks.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Table Entries</em>' attribute.
	 * @see #setTableEntries(Integer)
	 * @see org.verdigris.model.estate.EstatePackage#getDiskImage_TableEntries()
	 * @model dataType="org.verdigris.model.estate.Number"
	 * @generated
	 */
	Integer getTableEntries();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.DiskImage#getTableEntries <em>Table Entries</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Table Entries</em>' attribute.
	 * @see #getTableEntries()
	 * @generated
	 */
	void setTableEntries(Integer value);

	/**
	 * Returns the value of the '<em><b>Allocated Blocks</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Blocks that are present in the file; absent for fixed disks.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Allocated Blocks</em>' attribute.
	 * @see #setAllocatedBlocks(Integer)
	 * @see org.verdigris.model.estate.EstatePackage#getDiskImage_AllocatedBlocks()
	 * @model dataType="org.verdigris.model.estate.Number"
	 * @generated
	 */
	Integer getAllocatedBlocks();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.DiskImage#getAllocatedBlocks <em>Allocated Blocks</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Allocated Blocks</em>' attribute.
	 * @see #getAllocatedBlocks()
	 * @generated
	 */
	void setAllocatedBlocks(Integer value);

	/**
	 * Returns the value of the '<em><b>Block Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Bytes of data in a block; absent for fixed disks.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Block Size</em>' attribute.
	 * @see #setBlockSize(Long)
	 * @see org.verdigris.model.estate.EstatePackage#getDiskImage_BlockSize()
	 * @model dataType="org.verdigris.model.estate.ByteCount"
	 * @generated
	 */
	Long getBlockSize();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.DiskImage#getBlockSize <em>Block Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Block Size</em>' attribute.
	 * @see #getBlockSize()
	 * @generated
	 */
	void setBlockSize(Long value);

	/**
	 * Returns the value of the '<em><b>Parent Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identity the parent must have; absent unless differencing.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Parent Id</em>' attribute.
	 * @see #setParentId(String)
	 * @see org.verdigris.model.estate.EstatePackage#getDiskImage_ParentId()
	 * @model dataType="org.verdigris.model.estate.Text"
	 * @generated
	 */
	String getParentId();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.DiskImage#getParentId <em>Parent Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Parent Id</em>' attribute.
	 * @see #getParentId()
	 * @generated
	 */
	void setParentId(String value);

	/**
	 * Returns the value of the '<em><b>Parent Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * File name or path of the parent as the child records it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Parent Name</em>' attribute.
	 * @see #setParentName(String)
	 * @see org.verdigris.model.estate.EstatePackage#getDiskImage_ParentName()
	 * @model dataType="org.verdigris.model.estate.Text"
	 * @generated
	 */
	String getParentName();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.DiskImage#getParentName <em>Parent Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Parent Name</em>' attribute.
	 * @see #getParentName()
	 * @generated
	 */
	void setParentName(String value);

	/**
	 * Returns the value of the '<em><b>Parent Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Time stamp of the parent as the child records it; absent when not recorded.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Parent Modified</em>' attribute.
	 * @see #setParentModified(Instant)
	 * @see org.verdigris.model.estate.EstatePackage#getDiskImage_ParentModified()
	 * @model dataType="org.verdigris.model.estate.Moment"
	 * @generated
	 */
	Instant getParentModified();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.DiskImage#getParentModified <em>Parent Modified</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Parent Modified</em>' attribute.
	 * @see #getParentModified()
	 * @generated
	 */
	void setParentModified(Instant value);

	/**
	 * Returns the value of the '<em><b>Parent Locators</b></em>' containment reference list.
	 * The list contents are of type {@link org.verdigris.model.estate.ParentLocator}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the child says its parent is, in the order of the header.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Parent Locators</em>' containment reference list.
	 * @see org.verdigris.model.estate.EstatePackage#getDiskImage_ParentLocators()
	 * @model containment="true"
	 * @generated
	 */
	EList<ParentLocator> getParentLocators();

	/**
	 * Returns the value of the '<em><b>Flaws</b></em>' containment reference list.
	 * The list contents are of type {@link org.verdigris.model.estate.DiskFlaw}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the structure of the file breaks.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Flaws</em>' containment reference list.
	 * @see org.verdigris.model.estate.EstatePackage#getDiskImage_Flaws()
	 * @model containment="true"
	 * @generated
	 */
	EList<DiskFlaw> getFlaws();

	/**
	 * Returns the value of the '<em><b>Contents</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What its guest keeps there; absent if nobody looked.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Contents</em>' containment reference.
	 * @see #setContents(DiskContents)
	 * @see org.verdigris.model.estate.EstatePackage#getDiskImage_Contents()
	 * @model containment="true"
	 * @generated
	 */
	DiskContents getContents();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.DiskImage#getContents <em>Contents</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Contents</em>' containment reference.
	 * @see #getContents()
	 * @generated
	 */
	void setContents(DiskContents value);

	/**
	 * Returns the value of the '<em><b>Parent</b></em>' reference.
	 * It is bidirectional and its opposite is '{@link org.verdigris.model.estate.DiskImage#getChildren <em>Children</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The parent found for a differencing disk.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Parent</em>' reference.
	 * @see #setParent(DiskImage)
	 * @see org.verdigris.model.estate.EstatePackage#getDiskImage_Parent()
	 * @see org.verdigris.model.estate.DiskImage#getChildren
	 * @model opposite="children" resolveProxies="false"
	 * @generated
	 */
	DiskImage getParent();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.DiskImage#getParent <em>Parent</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Parent</em>' reference.
	 * @see #getParent()
	 * @generated
	 */
	void setParent(DiskImage value);

	/**
	 * Returns the value of the '<em><b>Children</b></em>' reference list.
	 * The list contents are of type {@link org.verdigris.model.estate.DiskImage}.
	 * It is bidirectional and its opposite is '{@link org.verdigris.model.estate.DiskImage#getParent <em>Parent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Differencing disks that build on this one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Children</em>' reference list.
	 * @see org.verdigris.model.estate.EstatePackage#getDiskImage_Children()
	 * @see org.verdigris.model.estate.DiskImage#getParent
	 * @model opposite="parent" resolveProxies="false"
	 * @generated
	 */
	EList<DiskImage> getChildren();

	/**
	 * Returns the value of the '<em><b>Drives</b></em>' reference list.
	 * The list contents are of type {@link org.verdigris.model.estate.Drive}.
	 * It is bidirectional and its opposite is '{@link org.verdigris.model.estate.Drive#getDisk <em>Disk</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Drives of machines that use this disk.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Drives</em>' reference list.
	 * @see org.verdigris.model.estate.EstatePackage#getDiskImage_Drives()
	 * @see org.verdigris.model.estate.Drive#getDisk
	 * @model opposite="disk" resolveProxies="false"
	 * @generated
	 */
	EList<Drive> getDrives();

	/**
	 * Returns the value of the '<em><b>Undo Drives</b></em>' reference list.
	 * The list contents are of type {@link org.verdigris.model.estate.Drive}.
	 * It is bidirectional and its opposite is '{@link org.verdigris.model.estate.Drive#getUndoDisk <em>Undo Disk</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Drives of machines that use this disk as their undo disk.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Undo Drives</em>' reference list.
	 * @see org.verdigris.model.estate.EstatePackage#getDiskImage_UndoDrives()
	 * @see org.verdigris.model.estate.Drive#getUndoDisk
	 * @model opposite="undoDisk" resolveProxies="false"
	 * @generated
	 */
	EList<Drive> getUndoDrives();

} // DiskImage
