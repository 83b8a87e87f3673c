/**
 */
package org.verdigris.model.estate;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Volume</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A volume of a host, named by its drive letter or mount point.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.verdigris.model.estate.Volume#getLabel <em>Label</em>}</li>
 *   <li>{@link org.verdigris.model.estate.Volume#getFileSystem <em>File System</em>}</li>
 *   <li>{@link org.verdigris.model.estate.Volume#getCapacity <em>Capacity</em>}</li>
 *   <li>{@link org.verdigris.model.estate.Volume#getFree <em>Free</em>}</li>
 *   <li>{@link org.verdigris.model.estate.Volume#getFolder <em>Folder</em>}</li>
 *   <li>{@link org.verdigris.model.estate.Volume#getFragmentation <em>Fragmentation</em>}</li>
 *   <li>{@link org.verdigris.model.estate.Volume#getCompressed <em>Compressed</em>}</li>
 * </ul>
 *
 * @see org.verdigris.model.estate.EstatePackage#getVolume()
 * @model
 * @generated
 */
public interface Volume extends NamedElement
{
	/**
	 * Returns the value of the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Label</em>' attribute.
	 * @see #setLabel(String)
	 * @see org.verdigris.model.estate.EstatePackage#getVolume_Label()
	 * @model dataType="org.verdigris.model.estate.Text"
	 * @generated
	 */
	String getLabel();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.Volume#getLabel <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label</em>' attribute.
	 * @see #getLabel()
	 * @generated
	 */
	void setLabel(String value);

	/**
	 * Returns the value of the '<em><b>File System</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>File System</em>' attribute.
	 * @see #setFileSystem(String)
	 * @see org.verdigris.model.estate.EstatePackage#getVolume_FileSystem()
	 * @model dataType="org.verdigris.model.estate.Text"
	 * @generated
	 */
	String getFileSystem();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.Volume#getFileSystem <em>File System</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>File System</em>' attribute.
	 * @see #getFileSystem()
	 * @generated
	 */
	void setFileSystem(String value);

	/**
	 * Returns the value of the '<em><b>Capacity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Capacity</em>' attribute.
	 * @see #setCapacity(Long)
	 * @see org.verdigris.model.estate.EstatePackage#getVolume_Capacity()
	 * @model dataType="org.verdigris.model.estate.ByteCount"
	 * @generated
	 */
	Long getCapacity();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.Volume#getCapacity <em>Capacity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Capacity</em>' attribute.
	 * @see #getCapacity()
	 * @generated
	 */
	void setCapacity(Long value);

	/**
	 * Returns the value of the '<em><b>Free</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Free</em>' attribute.
	 * @see #setFree(Long)
	 * @see org.verdigris.model.estate.EstatePackage#getVolume_Free()
	 * @model dataType="org.verdigris.model.estate.ByteCount"
	 * @generated
	 */
	Long getFree();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.Volume#getFree <em>Free</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Free</em>' attribute.
	 * @see #getFree()
	 * @generated
	 */
	void setFree(Long value);

	/**
	 * Returns the value of the '<em><b>Folder</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The local folder through which its files are reached here.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Folder</em>' attribute.
	 * @see #setFolder(String)
	 * @see org.verdigris.model.estate.EstatePackage#getVolume_Folder()
	 * @model dataType="org.verdigris.model.estate.Text"
	 * @generated
	 */
	String getFolder();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.Volume#getFolder <em>Folder</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Folder</em>' attribute.
	 * @see #getFolder()
	 * @generated
	 */
	void setFolder(String value);

	/**
	 * Returns the value of the '<em><b>Fragmentation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How much of its files is in fragments, 0 to 100 %.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fragmentation</em>' attribute.
	 * @see #setFragmentation(Integer)
	 * @see org.verdigris.model.estate.EstatePackage#getVolume_Fragmentation()
	 * @model dataType="org.verdigris.model.estate.Number"
	 * @generated
	 */
	Integer getFragmentation();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.Volume#getFragmentation <em>Fragmentation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fragmentation</em>' attribute.
	 * @see #getFragmentation()
	 * @generated
	 */
	void setFragmentation(Integer value);

	/**
	 * Returns the value of the '<em><b>Compressed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether NTFS compresses what is written to its topmost folder.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Compressed</em>' attribute.
	 * @see #setCompressed(Boolean)
	 * @see org.verdigris.model.estate.EstatePackage#getVolume_Compressed()
	 * @model dataType="org.verdigris.model.estate.Flag"
	 * @generated
	 */
	Boolean getCompressed();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.Volume#getCompressed <em>Compressed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Compressed</em>' attribute.
	 * @see #getCompressed()
	 * @generated
	 */
	void setCompressed(Boolean value);

} // Volume
