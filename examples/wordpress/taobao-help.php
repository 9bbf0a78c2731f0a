<?php
/**
 * Plugin Name: Taobao help
 */

add_action( 'wp_enqueue_scripts', function () {
	// Without a version, so that no query is added to the address.
	wp_enqueue_script_module( 'taobao-help', content_url( 'taobao-help/dist/taobao-help.js' ), array(), null );
} );
add_action( 'wp_footer', function () {
	echo '<taobao-help mode="launcher"><a href="tel:9510211">9510211</a></taobao-help>';
} );
