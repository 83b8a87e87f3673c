/**
 */
package org.verdigris.model.estate;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Window Options</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Options of Windows Virtual PC.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.verdigris.model.estate.WindowOptions#getLeft <em>Left</em>}</li>
 *   <li>{@link org.verdigris.model.estate.WindowOptions#getTop <em>Top</em>}</li>
 *   <li>{@link org.verdigris.model.estate.WindowOptions#getHeight <em>Height</em>}</li>
 *   <li>{@link org.verdigris.model.estate.WindowOptions#getWidth <em>Width</em>}</li>
 *   <li>{@link org.verdigris.model.estate.WindowOptions#getFullScreen <em>Full Screen</em>}</li>
 *   <li>{@link org.verdigris.model.estate.WindowOptions#getShowCloseMessage <em>Show Close Message</em>}</li>
 *   <li>{@link org.verdigris.model.estate.WindowOptions#getCloseAction <em>Close Action</em>}</li>
 *   <li>{@link org.verdigris.model.estate.WindowOptions#getPublishApplications <em>Publish Applications</em>}</li>
 *   <li>{@link org.verdigris.model.estate.WindowOptions#getSecondsToSave <em>Seconds To Save</em>}</li>
 * </ul>
 *
 * @see org.verdigris.model.estate.EstatePackage#getWindowOptions()
 * @model
 * @generated
 */
public interface WindowOptions extends EObject
{
	/**
	 * Returns the value of the '<em><b>Left</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Left</em>' attribute.
	 * @see #setLeft(Long)
	 * @see org.verdigris.model.estate.EstatePackage#getWindowOptions_Left()
	 * @model dataType="org.verdigris.model.estate.UnsignedInteger"
	 *        annotation="org.verdigris.setting path='window_xpos' type='integer' meaning='Left edge of the window.' unit='pixels' edit='show' source='observed in files saved by Windows Virtual PC' signed='true'"
	 * @generated
	 */
	Long getLeft();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.WindowOptions#getLeft <em>Left</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Left</em>' attribute.
	 * @see #getLeft()
	 * @generated
	 */
	void setLeft(Long value);

	/**
	 * Returns the value of the '<em><b>Top</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Top</em>' attribute.
	 * @see #setTop(Long)
	 * @see org.verdigris.model.estate.EstatePackage#getWindowOptions_Top()
	 * @model dataType="org.verdigris.model.estate.UnsignedInteger"
	 *        annotation="org.verdigris.setting path='window_ypos' type='integer' meaning='Upper edge of the window.' unit='pixels' edit='show' source='observed in files saved by Windows Virtual PC' signed='true'"
	 * @generated
	 */
	Long getTop();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.WindowOptions#getTop <em>Top</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Top</em>' attribute.
	 * @see #getTop()
	 * @generated
	 */
	void setTop(Long value);

	/**
	 * Returns the value of the '<em><b>Height</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Height</em>' attribute.
	 * @see #setHeight(Long)
	 * @see org.verdigris.model.estate.EstatePackage#getWindowOptions_Height()
	 * @model dataType="org.verdigris.model.estate.UnsignedInteger"
	 *        annotation="org.verdigris.setting path='resolution_height' type='integer' meaning='Height of the screen.' unit='pixels' edit='show' source='observed in files saved by Windows Virtual PC'"
	 * @generated
	 */
	Long getHeight();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.WindowOptions#getHeight <em>Height</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Height</em>' attribute.
	 * @see #getHeight()
	 * @generated
	 */
	void setHeight(Long value);

	/**
	 * Returns the value of the '<em><b>Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Width</em>' attribute.
	 * @see #setWidth(Long)
	 * @see org.verdigris.model.estate.EstatePackage#getWindowOptions_Width()
	 * @model dataType="org.verdigris.model.estate.UnsignedInteger"
	 *        annotation="org.verdigris.setting path='resolution_width' type='integer' meaning='Width of the screen.' unit='pixels' edit='show' source='observed in files saved by Windows Virtual PC'"
	 * @generated
	 */
	Long getWidth();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.WindowOptions#getWidth <em>Width</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Width</em>' attribute.
	 * @see #getWidth()
	 * @generated
	 */
	void setWidth(Long value);

	/**
	 * Returns the value of the '<em><b>Full Screen</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Full Screen</em>' attribute.
	 * @see #setFullScreen(Boolean)
	 * @see org.verdigris.model.estate.EstatePackage#getWindowOptions_FullScreen()
	 * @model dataType="org.verdigris.model.estate.Flag"
	 *        annotation="org.verdigris.setting path='full_screen' type='boolean' meaning='The machine is shown full-screen.' edit='yes' source='observed in files saved by Windows Virtual PC'"
	 * @generated
	 */
	Boolean getFullScreen();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.WindowOptions#getFullScreen <em>Full Screen</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Full Screen</em>' attribute.
	 * @see #getFullScreen()
	 * @generated
	 */
	void setFullScreen(Boolean value);

	/**
	 * Returns the value of the '<em><b>Show Close Message</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Show Close Message</em>' attribute.
	 * @see #setShowCloseMessage(Boolean)
	 * @see org.verdigris.model.estate.EstatePackage#getWindowOptions_ShowCloseMessage()
	 * @model dataType="org.verdigris.model.estate.Flag"
	 *        annotation="org.verdigris.setting path='onclose_showmessage' type='boolean' meaning='Ask when the window is closed.' edit='show' source='observed in files saved by Windows Virtual PC'"
	 * @generated
	 */
	Boolean getShowCloseMessage();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.WindowOptions#getShowCloseMessage <em>Show Close Message</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Show Close Message</em>' attribute.
	 * @see #getShowCloseMessage()
	 * @generated
	 */
	void setShowCloseMessage(Boolean value);

	/**
	 * Returns the value of the '<em><b>Close Action</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Close Action</em>' attribute.
	 * @see #setCloseAction(String)
	 * @see org.verdigris.model.estate.EstatePackage#getWindowOptions_CloseAction()
	 * @model dataType="org.verdigris.model.estate.Text"
	 *        annotation="org.verdigris.setting path='onclose_defaultaction' type='string' meaning='What closing the window does.' edit='show' source='observed in files saved by Windows Virtual PC'"
	 * @generated
	 */
	String getCloseAction();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.WindowOptions#getCloseAction <em>Close Action</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Close Action</em>' attribute.
	 * @see #getCloseAction()
	 * @generated
	 */
	void setCloseAction(String value);

	/**
	 * Returns the value of the '<em><b>Publish Applications</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Publish Applications</em>' attribute.
	 * @see #setPublishApplications(Boolean)
	 * @see org.verdigris.model.estate.EstatePackage#getWindowOptions_PublishApplications()
	 * @model dataType="org.verdigris.model.estate.Flag"
	 *        annotation="org.verdigris.setting path='auto_app_publish' type='boolean' meaning='Publish applications of the guest; on unless said otherwise.' edit='yes' source='Windows Virtual PC SDK'"
	 * @generated
	 */
	Boolean getPublishApplications();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.WindowOptions#getPublishApplications <em>Publish Applications</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Publish Applications</em>' attribute.
	 * @see #getPublishApplications()
	 * @generated
	 */
	void setPublishApplications(Boolean value);

	/**
	 * Returns the value of the '<em><b>Seconds To Save</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Seconds To Save</em>' attribute.
	 * @see #setSecondsToSave(Long)
	 * @see org.verdigris.model.estate.EstatePackage#getWindowOptions_SecondsToSave()
	 * @model dataType="org.verdigris.model.estate.UnsignedInteger"
	 *        annotation="org.verdigris.setting path='seconds_to_save' type='integer' meaning='Idle time before the state is saved; 300 unless said otherwise, 0 never.' unit='s' range='0..4294967295' edit='yes' source='Windows Virtual PC SDK'"
	 * @generated
	 */
	Long getSecondsToSave();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.WindowOptions#getSecondsToSave <em>Seconds To Save</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Seconds To Save</em>' attribute.
	 * @see #getSecondsToSave()
	 * @generated
	 */
	void setSecondsToSave(Long value);

} // WindowOptions
