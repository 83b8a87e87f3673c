/**
 */
package org.verdigris.model.estate;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Display</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Window and screen of the machine.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.verdigris.model.estate.Display#getDisableResize <em>Disable Resize</em>}</li>
 *   <li>{@link org.verdigris.model.estate.Display#getFullScreen <em>Full Screen</em>}</li>
 *   <li>{@link org.verdigris.model.estate.Display#getFullScreenAtStartup <em>Full Screen At Startup</em>}</li>
 *   <li>{@link org.verdigris.model.estate.Display#getStandardResolutionsOnly <em>Standard Resolutions Only</em>}</li>
 *   <li>{@link org.verdigris.model.estate.Display#getHeight <em>Height</em>}</li>
 *   <li>{@link org.verdigris.model.estate.Display#getWidth <em>Width</em>}</li>
 *   <li>{@link org.verdigris.model.estate.Display#getMaximumHeight <em>Maximum Height</em>}</li>
 *   <li>{@link org.verdigris.model.estate.Display#getMaximumWidth <em>Maximum Width</em>}</li>
 *   <li>{@link org.verdigris.model.estate.Display#getLeft <em>Left</em>}</li>
 *   <li>{@link org.verdigris.model.estate.Display#getTop <em>Top</em>}</li>
 * </ul>
 *
 * @see org.verdigris.model.estate.EstatePackage#getDisplay()
 * @model
 * @generated
 */
public interface Display extends EObject
{
	/**
	 * Returns the value of the '<em><b>Disable Resize</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Disable Resize</em>' attribute.
	 * @see #setDisableResize(Boolean)
	 * @see org.verdigris.model.estate.EstatePackage#getDisplay_DisableResize()
	 * @model dataType="org.verdigris.model.estate.Flag"
	 *        annotation="org.verdigris.setting path='disable_resize' type='boolean' meaning='The window cannot be resized.' edit='yes' source='observed in all known files'"
	 * @generated
	 */
	Boolean getDisableResize();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.Display#getDisableResize <em>Disable Resize</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Disable Resize</em>' attribute.
	 * @see #getDisableResize()
	 * @generated
	 */
	void setDisableResize(Boolean value);

	/**
	 * Returns the value of the '<em><b>Full Screen</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Full Screen</em>' attribute.
	 * @see #setFullScreen(Boolean)
	 * @see org.verdigris.model.estate.EstatePackage#getDisplay_FullScreen()
	 * @model dataType="org.verdigris.model.estate.Flag"
	 *        annotation="org.verdigris.setting path='full_screen' type='boolean' meaning='The machine is shown full-screen.' edit='yes' source='observed in all known files'"
	 * @generated
	 */
	Boolean getFullScreen();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.Display#getFullScreen <em>Full Screen</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Full Screen</em>' attribute.
	 * @see #getFullScreen()
	 * @generated
	 */
	void setFullScreen(Boolean value);

	/**
	 * Returns the value of the '<em><b>Full Screen At Startup</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Full Screen At Startup</em>' attribute.
	 * @see #setFullScreenAtStartup(Boolean)
	 * @see org.verdigris.model.estate.EstatePackage#getDisplay_FullScreenAtStartup()
	 * @model dataType="org.verdigris.model.estate.Flag"
	 *        annotation="org.verdigris.setting path='mode/full_screen/startup' type='boolean' meaning='The machine starts full-screen.' edit='yes' source='observed in all known files'"
	 * @generated
	 */
	Boolean getFullScreenAtStartup();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.Display#getFullScreenAtStartup <em>Full Screen At Startup</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Full Screen At Startup</em>' attribute.
	 * @see #getFullScreenAtStartup()
	 * @generated
	 */
	void setFullScreenAtStartup(Boolean value);

	/**
	 * Returns the value of the '<em><b>Standard Resolutions Only</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Standard Resolutions Only</em>' attribute.
	 * @see #setStandardResolutionsOnly(Boolean)
	 * @see org.verdigris.model.estate.EstatePackage#getDisplay_StandardResolutionsOnly()
	 * @model dataType="org.verdigris.model.estate.Flag"
	 *        annotation="org.verdigris.setting path='resolutions/standard_only' type='boolean' meaning='Offer standard resolutions only.' edit='yes' source='observed in all known files'"
	 * @generated
	 */
	Boolean getStandardResolutionsOnly();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.Display#getStandardResolutionsOnly <em>Standard Resolutions Only</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Standard Resolutions Only</em>' attribute.
	 * @see #getStandardResolutionsOnly()
	 * @generated
	 */
	void setStandardResolutionsOnly(Boolean value);

	/**
	 * Returns the value of the '<em><b>Height</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Height</em>' attribute.
	 * @see #setHeight(Long)
	 * @see org.verdigris.model.estate.EstatePackage#getDisplay_Height()
	 * @model dataType="org.verdigris.model.estate.UnsignedInteger"
	 *        annotation="org.verdigris.setting path='height' type='integer' meaning='Height of the screen.' unit='pixels' edit='show' source='observed in all known files'"
	 * @generated
	 */
	Long getHeight();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.Display#getHeight <em>Height</em>}' attribute.
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
	 * @see org.verdigris.model.estate.EstatePackage#getDisplay_Width()
	 * @model dataType="org.verdigris.model.estate.UnsignedInteger"
	 *        annotation="org.verdigris.setting path='width' type='integer' meaning='Width of the screen.' unit='pixels' edit='show' source='observed in all known files'"
	 * @generated
	 */
	Long getWidth();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.Display#getWidth <em>Width</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Width</em>' attribute.
	 * @see #getWidth()
	 * @generated
	 */
	void setWidth(Long value);

	/**
	 * Returns the value of the '<em><b>Maximum Height</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Maximum Height</em>' attribute.
	 * @see #setMaximumHeight(Long)
	 * @see org.verdigris.model.estate.EstatePackage#getDisplay_MaximumHeight()
	 * @model dataType="org.verdigris.model.estate.UnsignedInteger"
	 *        annotation="org.verdigris.setting path='max_height' type='integer' meaning='Largest height.' unit='pixels' edit='show' source='observed in all known files'"
	 * @generated
	 */
	Long getMaximumHeight();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.Display#getMaximumHeight <em>Maximum Height</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Maximum Height</em>' attribute.
	 * @see #getMaximumHeight()
	 * @generated
	 */
	void setMaximumHeight(Long value);

	/**
	 * Returns the value of the '<em><b>Maximum Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Maximum Width</em>' attribute.
	 * @see #setMaximumWidth(Long)
	 * @see org.verdigris.model.estate.EstatePackage#getDisplay_MaximumWidth()
	 * @model dataType="org.verdigris.model.estate.UnsignedInteger"
	 *        annotation="org.verdigris.setting path='max_width' type='integer' meaning='Largest width.' unit='pixels' edit='show' source='observed in all known files'"
	 * @generated
	 */
	Long getMaximumWidth();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.Display#getMaximumWidth <em>Maximum Width</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Maximum Width</em>' attribute.
	 * @see #getMaximumWidth()
	 * @generated
	 */
	void setMaximumWidth(Long value);

	/**
	 * Returns the value of the '<em><b>Left</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Left</em>' attribute.
	 * @see #setLeft(Long)
	 * @see org.verdigris.model.estate.EstatePackage#getDisplay_Left()
	 * @model dataType="org.verdigris.model.estate.UnsignedInteger"
	 *        annotation="org.verdigris.setting path='left_position' type='integer' meaning='Left edge of the window; may be negative, stored as unsigned.' unit='pixels' edit='show' source='observed in all known files' signed='true'"
	 * @generated
	 */
	Long getLeft();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.Display#getLeft <em>Left</em>}' attribute.
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
	 * @see org.verdigris.model.estate.EstatePackage#getDisplay_Top()
	 * @model dataType="org.verdigris.model.estate.UnsignedInteger"
	 *        annotation="org.verdigris.setting path='top_position' type='integer' meaning='Upper edge of the window; may be negative, stored as unsigned.' unit='pixels' edit='show' source='observed in all known files' signed='true'"
	 * @generated
	 */
	Long getTop();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.Display#getTop <em>Top</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Top</em>' attribute.
	 * @see #getTop()
	 * @generated
	 */
	void setTop(Long value);

} // Display
